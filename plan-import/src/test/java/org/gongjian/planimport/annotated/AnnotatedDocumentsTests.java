package org.gongjian.planimport.annotated;

import java.io.IOException;
import java.util.List;

import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.RealPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Annotated documents are read as well as they were. The tables and what was missed stand
 * in the message of a failure; {@code bin/score-reader} prints them.
 */
class AnnotatedDocumentsTests {

	/** A document may score this much less in another file than as plain text. */
	private static final double BY_FORMAT = 0.01;

	/**
	 * A mean stands a little below what is reached; whoever makes the reader better
	 * raises it.
	 */
	@ParameterizedTest(name = "{0}: at least {1}")
	@CsvSource({ "work-points, 0.97", "campaign, 0.98", "task-table, 0.98", "implementation-opinion, 0.985",
			"yearly-plan, 0.985", "three-plans, 0.985", "broken-table, 0.99", "parts-and-stages, 0.87" })
	void ownDocumentsAreReadAsAnnotated(String name, double least) throws IOException {
		DraftScore score = AnnotatedDocument.own(name).score();

		assertThat(score.mean()).as(score::toString).isGreaterThanOrEqualTo(least);
	}

	@ParameterizedTest(name = "{0}")
	@FieldSource("org.gongjian.planimport.annotated.AnnotatedDocument#REAL")
	void realDocumentsAreReadAsAnnotated(String name) throws IOException {
		DraftScore score = AnnotatedDocument.real(name).score();

		assertThat(score.mean()).as(score::toString).isGreaterThanOrEqualTo(0.97);
		assertThat(score.lowest()).as(score::toString).isGreaterThanOrEqualTo(0.93);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "yubei-2020-special-actions.docx, yubei-2020-special-actions",
			"chongqing-2020-work-points.html, chongqing-2020-work-points",
			"chongqing-2020-work-points.gb18030.html, chongqing-2020-work-points" })
	void annotatedDocumentIsReadAsWellFromEveryFormat(String file, String name) throws IOException {
		AnnotatedDocument document = AnnotatedDocument.real(name);
		PlanText text = text(file);

		DraftScore score = document.score(file, text);

		assertThat(score.mean()).as(score::toString).isGreaterThanOrEqualTo(document.score().mean() - BY_FORMAT);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "yubei-2022-prevent-relapse.docx, yubei-2022-prevent-relapse",
			"yubei-2022-prevent-relapse.doc, yubei-2022-prevent-relapse",
			"yubei-2022-prevent-relapse.pdf, yubei-2022-prevent-relapse",
			"qianjiang-2021-2025-transition.docx, qianjiang-2021-2025-transition",
			"qianjiang-2021-2025-transition.pdf, qianjiang-2021-2025-transition",
			"mingshan-2020-final-year.doc, mingshan-2020-final-year",
			"mingshan-2020-final-year.pdf, mingshan-2020-final-year",
			"mingshan-2020-final-year.gb18030.txt, mingshan-2020-final-year" })
	void documentGivesTheSameDraftFromEveryFormat(String file, String name) throws IOException {
		PlanText text = text(file);
		PlanReader reader = new PlanReader();
		AnnotatedPlan fromText = AnnotatedPlan.of(reader.read(RealPlans.text(name + ".txt")));

		DraftScore score = DraftScore.of(file, fromText.asAnnotation(), reader.read(text));

		assertThat(score.mean()).as(score::toString).isGreaterThanOrEqualTo(1 - BY_FORMAT);
	}

	@Test
	void sheetWithTheTableAloneGivesTheTasksOfTheDocument() throws IOException {
		PlanReader reader = new PlanReader();
		AnnotatedPlan fromText = AnnotatedPlan.of(reader.read(RealPlans.text("yubei-2022-prevent-relapse.txt")));

		DraftScore score = DraftScore.of("yubei-2022-responsibility-table.xlsx", fromText.asAnnotation(),
				reader.read(text("yubei-2022-responsibility-table.xlsx")));

		assertThat(List.of(Kind.ACTIONS, Kind.TASKS, Kind.UNITS, Kind.GROUPS)).as(score::toString)
			.allSatisfy((kind) -> assertThat(score.tally(kind).f1()).isGreaterThanOrEqualTo(1 - BY_FORMAT));
	}

	private static PlanText text(String file) throws IOException {
		return RealPlans.text("formats/" + file);
	}

}
