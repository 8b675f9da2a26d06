package org.gongjian.planimport.annotated;

import java.util.List;

import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DraftScoreTests {

	private static final String ANNOTATED = """
			{
			  "plan": { "title": "清水县饮水工作方案", "jurisdiction": "清水县" },
			  "actions": [
			    {
			      "name": "水源工程",
			      "leadUnits": ["县水利局"],
			      "tasks": [
			        { "number": "1", "start": "新建蓄水池", "end": "年底前完工。",
			          "units": [{ "name": "县水利局", "role": "lead" }], "unitGroups": ["各乡镇"] },
			        { "number": "2", "start": "清理水源地", "end": "排污口。", "units": [], "unitGroups": [] }
			      ],
			      "targets": [
			        { "indicator": "蓄水池", "comparator": ">=", "value": 12, "unit": "座", "quote": "新建蓄水池12座",
			          "due": "2026-12-31", "task": "1" }
			      ],
			      "obligations": [{ "every": "month", "times": 1, "quote": "每月检测水质" }]
			    }
			  ]
			}
			""";

	private final AnnotatedPlan annotated = AnnotatedPlan.parse(ANNOTATED);

	@Test
	void readingOfTheSameScoresOne() {
		AnnotatedPlan draft = withTexts(ANNOTATED);

		DraftScore score = DraftScore.of("same", this.annotated, draft);

		assertThat(score.mean()).isEqualTo(1, within(0.000001));
		assertThat(score.misses()).isEmpty();
	}

	@Test
	void missedTaskIsNamed() {
		AnnotatedPlan draft = withTexts(ANNOTATED.replace("清理水源地", "巡查管网").replace("排污口。", "漏点。"));

		DraftScore score = DraftScore.of("other task", this.annotated, draft);

		assertThat(score.tally(Kind.TASKS).f1()).isEqualTo(0.5, within(0.000001));
		assertThat(score.misses()).contains("- tasks: none [2] 清理水源地", "+ tasks: [2] 巡查管网");
	}

	@Test
	void figureOfTheSameMeasureCountsHalfWithoutItsIndicatorAndDueDate() {
		AnnotatedPlan draft = withTexts(ANNOTATED.replace("\"indicator\": \"蓄水池\"", "\"indicator\": \"管网\"")
			.replace("2026-12-31", "2026-06-30"));

		assertThat(DraftScore.of("part", this.annotated, draft).tally(Kind.TARGETS).recall()).isEqualTo(0.6,
				within(0.000001));
	}

	@Test
	void unitInAnotherRoleIsMissed() {
		AnnotatedPlan draft = withTexts(ANNOTATED.replace("\"lead\"", "\"support\""));

		DraftScore score = DraftScore.of("role", this.annotated, draft);

		assertThat(score.tally(Kind.UNITS).f1()).isZero();
		assertThat(score.tally(Kind.GROUPS).f1()).isEqualTo(1);
	}

	@Test
	void kindThatNeitherHasDoesNotCount() {
		DraftScore score = DraftScore.of("same", this.annotated, withTexts(ANNOTATED));

		assertThat(score.tally(Kind.STANDARDS).isEmpty()).isTrue();
		assertThat(score.table()).doesNotContain("standards");
	}

	@Test
	void emptyReadingScoresZero() {
		PlanText nothing = new PlanText(List.of());

		assertThat(DraftScore.of("empty", this.annotated, new PlanReader().read(nothing)).mean()).isZero();
	}

	/** A draft: tasks with a text in place of start and end. */
	private static AnnotatedPlan withTexts(String annotation) {
		return AnnotatedPlan
			.parse(annotation.replaceAll("\"start\": \"([^\"]+)\", \"end\": \"([^\"]+)\"", "\"text\": \"$1，按时保质，$2\""));
	}

}
