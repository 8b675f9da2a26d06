package org.gongjian.planimport;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanJsonTests {

	@Test
	void recordIsReadAsItWasWritten() {
		PlanText text = new PlanText(List.of(Paragraph.heading(2, "一、目标"),
				Paragraph.in(new Cell(0, 1, 2, 3, 1), "12.50"), Paragraph.in(Cell.LOOSE, "")), List.of("注"));

		assertThat(PlanJson.read(PlanJson.write(text), PlanText.class)).isEqualTo(text);
	}

	@Test
	void onlyComponentsAreWritten() {
		assertThat(PlanJson.write(Paragraph.in(Cell.at(0, 0, 0), "甲")))
			.isEqualTo("{\"text\":\"甲\",\"heading\":0,\"cell\":{\"table\":0,\"row\":0,\"column\":0,\"rows\":1,"
					+ "\"columns\":1}}");
	}

	@Test
	void listThatAnOlderWritingLacksIsEmpty() {
		assertThat(PlanJson.read("{\"paragraphs\":[]}", PlanText.class).notes()).isEmpty();
	}

}
