package org.gongjian.domain.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkCheckTests {

	private static final UUID CITY = new UUID(0, 1);

	private static final UUID DISTRICT = new UUID(0, 2);

	private static final UUID ELSEWHERE = new UUID(0, 3);

	@ParameterizedTest(name = "{0} {1} {2} of {3}, counted {4}: {5}")
	@CsvSource({ "台, SUM, SUM, district, false, ", "台, SUM, SINGLE, district, false, ", "台, SUM, SUM, city, false, ",
			"个, SUM, SUM, district, false, OTHER_MEASURE", "台, LATEST, SUM, district, false, OTHER_OVER_TIME",
			"台, SUM, EACH, district, false, EACH_UNIT", "台, SUM, SUM, elsewhere, false, NOT_BELOW",
			"台, SUM, SUM, district, true, COUNTED_ALREADY" })
	void onlyWhatAddsUpIsAdded(String measure, OverTime overTime, OverUnits overUnits, String where, boolean counted,
			@Nullable LinkProblem problem) {
		NumericTarget upper = target(CITY, "台", OverTime.SUM, OverUnits.SUM);
		NumericTarget lower = target(where.equals("city") ? CITY : where.equals("district") ? DISTRICT : ELSEWHERE,
				measure, overTime, overUnits);

		assertThat(new LinkCheck(upper, Set.of(), Set.of(CITY, DISTRICT)).problem(lower, counted).orElse(null))
			.isEqualTo(problem);
	}

	@Test
	void noTargetCountsItselfAtAnyDistance() {
		NumericTarget upper = target(CITY, "台", OverTime.SUM, OverUnits.SUM);
		NumericTarget above = target(CITY, "台", OverTime.SUM, OverUnits.SUM);
		LinkCheck check = new LinkCheck(upper, Set.of(above.id()), Set.of(CITY));

		assertThat(check.problem(upper, false)).contains(LinkProblem.SAME);
		assertThat(check.problem(above, false)).contains(LinkProblem.CIRCLE);
	}

	@Test
	void targetOfOneReporterIsNoSumAndAWithdrawnOneCountsNowhere() {
		NumericTarget single = target(CITY, "台", OverTime.SUM, OverUnits.SINGLE);
		NumericTarget lower = target(DISTRICT, "台", OverTime.SUM, OverUnits.SUM);

		assertThat(new LinkCheck(single, Set.of(), Set.of(CITY, DISTRICT)).problem(lower, false))
			.contains(LinkProblem.ONE_FOR_ALL);
		lower.withdraw(2);
		assertThat(new LinkCheck(target(CITY, "台", OverTime.SUM, OverUnits.SUM), Set.of(), Set.of(CITY, DISTRICT))
			.problem(lower, false)).contains(LinkProblem.NOT_TRACKED);
	}

	@ParameterizedTest(name = "{0} {1} in {2} {3}: {4}")
	@CsvSource({ "SUM, SUM, SUM, SUM, ", "SUM, SINGLE, SUM, SUM, ", "LATEST, SUM, SUM, SUM, OTHER_OVER_TIME",
			"SUM, SUM, RATIO, SUM, OTHER_OVER_TIME", "SUM, EACH, SUM, SUM, EACH_UNIT", "SUM, SUM, SUM, EACH, EACH_UNIT",
			"SUM, SUM, SUM, SINGLE, ONE_FOR_ALL" })
	void linkedTargetsThatWereChangedMayNoLongerAddUp(OverTime overTime, OverUnits overUnits, OverTime upperOverTime,
			OverUnits upperOverUnits, @Nullable LinkProblem problem) {
		NumericTarget upper = target(CITY, "台", OverTime.SUM, OverUnits.SUM);
		NumericTarget lower = target(DISTRICT, "台", OverTime.SUM, OverUnits.SUM);
		LinkedTargets link = new LinkedTargets(upper, lower);
		assertThat(link.problem()).isEmpty();

		upper.judgeBy(TargetRule.plain(TargetMode.REACH, upperOverTime, upperOverUnits));
		lower.judgeBy(TargetRule.plain(TargetMode.REACH, overTime, overUnits));

		assertThat(link.problem().orElse(null)).isEqualTo(problem);
		assertThat(link.besides(upper)).isSameAs(lower);
		assertThat(link.besides(lower)).isSameAs(upper);
	}

	@Test
	void sumOfLowerTargetsHasNoReporters() {
		NumericTarget upper = target(CITY, "台", OverTime.SUM, OverUnits.SUM);
		upper.reportedBy(Set.of(ELSEWHERE));
		upper.sumUp(CITY, Instant.EPOCH);
		upper.reportedBy(Set.of(ELSEWHERE));

		assertThat(upper.reporters()).isEmpty();
		assertThat(upper.reportAgain(Set.of(ELSEWHERE), CITY, Instant.EPOCH).reportersAfter())
			.containsExactly(ELSEWHERE);
	}

	private static NumericTarget target(UUID jurisdiction, String measure, OverTime overTime, OverUnits overUnits) {
		NumericTarget target = new NumericTarget(
				new NumericTarget.Place(jurisdiction, UUID.randomUUID(), UUID.randomUUID()), 1, TargetKind.TARGET,
				"消费专柜", Goal.atLeast("1000", measure), null, LocalDate.of(2026, 12, 31), "消费专柜",
				new SourceSpan(0, 0, 4));
		target.judgeBy(TargetRule.plain(TargetMode.REACH, overTime, overUnits));
		return target;
	}

}
