package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleCheckTests {

	private static final UUID A = new UUID(0, 1);

	private static final UUID B = new UUID(0, 2);

	@ParameterizedTest(name = "{0} {1} {2} {3} {4} from {5}, milestones {6}, parts {7}: {8}")
	@CsvSource({ "100, 场, REACH, SUM, SUM, , '', '', ''", "100, 场, REACH, RATIO, SUM, , '', '', NO_SHARE_OVER_TIME",
			"100, 场, REACH, SUM, RATIO, , '', '', NO_SHARE_OVER_UNITS", "90, %, REACH, RATIO, RATIO, , '', '', ''",
			"100, 场, REACH, SUM, SUM, , 2026-06-30=40, '', ''",
			"100, 场, HOLD, SUM, SUM, , 2026-06-30=40, '', LIMIT_WITH_MILESTONES",
			"100, 场, REACH, SUM, SUM, , 2026-12-31=40, '', MILESTONE_OUTSIDE",
			"100, 场, REACH, SUM, SUM, , 2025-12-31=40, '', MILESTONE_OUTSIDE",
			"100, 场, REACH, SUM, SUM, , 2026-06-30=101, '', MILESTONE_BACKWARDS",
			"100, 场, REACH, SUM, SUM, , 2026-03-31=50 2026-06-30=40, '', MILESTONE_BACKWARDS",
			"90, %, REACH, LATEST, RATIO, 60, 2026-06-30=50, '', MILESTONE_BACKWARDS",
			"100, 场, REACH, SUM, SUM, , '', A=30 B=70, ''", "100, 场, REACH, SUM, EACH, , '', A=30, ''",
			"100, 场, REACH, SUM, SINGLE, , '', A=30, PARTS_OF_ONE",
			"100, 场, REACH, SUM, SUM, , '', C=30, PART_WITHOUT_REPORTER" })
	void ruleFitsItsTarget(String value, String measure, TargetMode mode, OverTime overTime, OverUnits overUnits,
			@Nullable BigDecimal baseline, String milestones, String parts, String problems) {
		RuleCheck check = new RuleCheck(Goal.atLeast(value, measure), baseline, LocalDate.of(2026, 1, 1),
				LocalDate.of(2026, 12, 31));
		TargetRule rule = new TargetRule(mode, overTime, overUnits, false, Milestones.read(milestones), UnitGoals
			.read(parts.replace("A", A.toString()).replace("B", B.toString()).replace("C", new UUID(0, 3).toString())));

		assertThat(check.problems(rule, Set.of(A, B)).stream().map(Enum::name).collect(Collectors.joining(" ")))
			.isEqualTo(problems);
	}

	@ParameterizedTest
	@CsvSource({ "LIMIT_WITH_MILESTONES", "PARTS_OF_ONE" })
	void everyProblemNamesItsField(RuleProblem problem) {
		assertThat(problem.field()).isIn("milestones", "unitGoals");
	}

	@ParameterizedTest
	@CsvSource({ "1, 0.1" })
	void partsAreReadAsTheyWereWritten(BigDecimal one, BigDecimal other) {
		UnitGoals goals = new UnitGoals(Map.of(A, one, B, other));

		assertThat(UnitGoals.read(goals.written())).isEqualTo(goals);
		assertThat(goals.sum()).isEqualByComparingTo("1.1");
	}

}
