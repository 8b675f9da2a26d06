package org.gongjian.planimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanJsonTests {

	@Test
	void recordIsReadAsItWasWritten() {
		PlanText text = new PlanText(List.of(Paragraph.heading(2, "一、目标"),
				Paragraph.in(new Cell(0, 1, 2, 3, 1), "12.50"), Paragraph.in(Cell.LOOSE, "")), List.of("注"));

		assertThat(PlanJson.read(PlanJson.write(text), PlanText.class)).isEqualTo(text);
	}

	@Test
	void draftIsReadAsItWasWritten() {
		PlanDraft draft = new PlanReader().read(SampleText.waterPlan());

		assertThat(draft.actions()).isNotEmpty();
		assertThat(PlanJson.read(PlanJson.write(draft), PlanDraft.class)).isEqualTo(draft);
	}

	@Test
	void halfACharacterBecomesAQuestionMark() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PlanJson.write(Paragraph.of("甲\ud840乙"), out);

		assertThat(PlanJson.read(new ByteArrayInputStream(out.toByteArray()), Paragraph.class).text()).isEqualTo("甲?乙");
	}

	@Test
	void hostileNestingIsRefused() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> PlanJson.read("{\"paragraphs\":" + "[".repeat(100_000), PlanText.class));
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
