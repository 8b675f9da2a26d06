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
	void draftOfAnOlderVersionKnowsNoPlacesOfWordsAndLeads() {
		PlanDraft draft = SampleText.draftOf("云溪县供水方案", "一、供水行动（牵头单位：县水利局）", "1. 选址。（责任单位：县水利局、各镇）",
				"2. 施工。（责任单位：县财政局）");
		String older = PlanJson.write(draft).replaceAll(",\"(?:groupPlaces|leadPlaces)\":\\[[^\\]]*\\]", "");

		assertThat(older).doesNotContain("Places");
		DraftAction action = PlanJson.read(older, PlanDraft.class).actions().get(0);
		assertThat(action.leadUnits()).containsExactly("县水利局");
		assertThat(action.leadPlaces()).isEmpty();
		assertThat(action.tasks().get(0).unitGroups()).containsExactly("各镇");
		assertThat(action.tasks().get(0).groupPlaces()).isEmpty();
	}

	@Test
	void listThatAnOlderWritingLacksIsEmpty() {
		assertThat(PlanJson.read("{\"paragraphs\":[]}", PlanText.class).notes()).isEmpty();
	}

}
