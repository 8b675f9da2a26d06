package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.data.Offset;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of judgement as tables. The plan is for 2026, units report each month until
 * the fifth day of the next. A figure is written as month=value or month=part/whole; one
 * of the second unit has a leading b.
 */
class JudgementRuleTests {

	private static final UUID A = new UUID(0, 1);

	private static final UUID B = new UUID(0, 2);

	private static final UUID FORMER = new UUID(0, 3);

	private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

	private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

	private static final ReportingCalendar MONTHLY = new ReportingCalendar(PeriodKind.MONTH, BEGIN, DUE, 5);

	@ParameterizedTest(name = "{0}{1}{2} held with {3} on {4} is {5}")
	@CsvSource({ //
			"AT_MOST, 10, %, 6=9/100, 2026-07-06, HELD", "AT_MOST, 10, %, 6=9.4/100, 2026-07-06, HELD",
			"AT_MOST, 10, %, 6=9.5/100, 2026-07-06, AT_RISK", "AT_MOST, 10, %, 6=10/100, 2026-07-06, AT_RISK",
			"AT_MOST, 10, %, 6=10.01/100, 2026-07-06, BREACHED", "AT_MOST, 10, %, 6=0/100, 2026-07-06, HELD",
			"AT_MOST, 10, %, 5=12/100 6=9/100, 2026-07-06, HELD",
			"AT_MOST, 10, %, 5=9/100 6=12/100, 2026-07-06, BREACHED", "AT_MOST, 10, %, 5=9/100, 2026-07-05, HELD",
			"AT_MOST, 10, %, 5=9/100, 2026-07-06, STALE", "AT_MOST, 10, %, 5=12/100, 2026-07-06, BREACHED",
			"AT_MOST, 10, %, 12=9/100, 2027-03-01, HELD", "AT_MOST, 10, %, 11=9/100, 2027-03-01, STALE",
			"AT_MOST, 10, %, 12=11/100, 2027-03-01, BREACHED", "AT_MOST, 10, %, 7=11/100 6=9/100, 2026-06-30, HELD",
			"BELOW, 10, %, 6=9/100, 2026-07-06, HELD", "BELOW, 10, %, 6=9.9/100, 2026-07-06, AT_RISK",
			"BELOW, 10, %, 6=10/100, 2026-07-06, BREACHED", "AT_MOST, 0, 起, 6=0, 2026-07-06, HELD",
			"AT_MOST, 0, 起, 6=1, 2026-07-06, BREACHED", "EXACTLY, 0, 户, 6=0, 2026-07-06, HELD",
			"EXACTLY, 0, 户, 6=1, 2026-07-06, BREACHED", "EXACTLY, 40, 种, 6=40, 2026-07-06, HELD",
			"EXACTLY, 40, 种, 6=41, 2026-07-06, BREACHED", "AT_LEAST, 8600, 人, 6=9031, 2026-07-06, HELD",
			"AT_LEAST, 8600, 人, 6=9030, 2026-07-06, AT_RISK", "AT_LEAST, 8600, 人, 6=8600, 2026-07-06, AT_RISK",
			"AT_LEAST, 8600, 人, 6=8599, 2026-07-06, BREACHED", "AT_LEAST, 98, %, 6=100/100, 2026-07-06, HELD",
			"AT_LEAST, 98, %, 6=99/100, 2026-07-06, AT_RISK", "AT_LEAST, 100, %, 6=100/100, 2026-07-06, HELD",
			"AT_LEAST, 100, %, 6=99/100, 2026-07-06, BREACHED", "ABOVE, 90, %, 6=90/100, 2026-07-06, BREACHED",
			"ABOVE, 90, %, 6=94/100, 2026-07-06, AT_RISK", "ABOVE, 90, %, 6=95/100, 2026-07-06, HELD",
			"BETWEEN, 1, 次, 6=2, 2026-07-06, HELD", "BETWEEN, 1, 次, 6=3, 2026-07-06, BREACHED" })
	void holdsALimit(Comparison comparison, String value, String measure, String figures, LocalDate today,
			TargetState expected) {
		JudgementRule rule = rule(goal(comparison, value, measure), TargetMode.HOLD, OverTime.LATEST, OverUnits.RATIO,
				null);

		assertThat(rule.judge(figures(figures), Set.of(A), today).state()).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}{1}{2}, {3} from {4}, with {5} on {6} is {7}")
	@CsvSource({ // sums: the line from 0 to 365 gives one for each day
			"AT_LEAST, 365, 人, SUM, , 6=181, 2026-07-06, ON_TRACK",
			"AT_LEAST, 365, 人, SUM, , 5=100 6=81, 2026-07-06, ON_TRACK",
			"AT_LEAST, 365, 人, SUM, , 6=172, 2026-07-06, ON_TRACK",
			"AT_LEAST, 365, 人, SUM, , 6=171, 2026-07-06, AT_RISK",
			"AT_LEAST, 365, 人, SUM, , 6=145, 2026-07-06, AT_RISK", "AT_LEAST, 365, 人, SUM, , 6=144, 2026-07-06, BEHIND",
			"AT_LEAST, 365, 人, SUM, , 6=181, 2026-07-31, ON_TRACK",
			"AT_LEAST, 365, 人, SUM, , 6=181, 2026-08-05, ON_TRACK", "AT_LEAST, 365, 人, SUM, , 6=181, 2026-08-06, STALE",
			"AT_LEAST, 365, 人, SUM, , 6=100, 2026-08-06, BEHIND", "AT_LEAST, 365, 人, SUM, , 6=365, 2026-08-06, MET",
			"AT_LEAST, 365, 人, SUM, , 6=400, 2026-07-06, MET", "AT_LEAST, 365, 人, SUM, , 12=364, 2026-12-31, ON_TRACK",
			"AT_LEAST, 365, 人, SUM, , 12=364, 2027-01-01, MISSED", "AT_LEAST, 365, 人, SUM, , 12=365, 2027-01-01, MET",
			"AT_LEAST, 365, 人, SUM, , 6=20, 2027-01-01, BEHIND", "AT_LEAST, 365, 人, SUM, , 6=20, 2027-01-05, BEHIND",
			"AT_LEAST, 365, 人, SUM, , 6=20, 2027-01-06, MISSED", "ABOVE, 365, 人, SUM, , 6=365, 2026-07-06, ON_TRACK",
			"ABOVE, 365, 人, SUM, , 6=366, 2026-07-06, MET", "AT_LEAST, 365, 人, SUM, 100, 6=181, 2026-07-06, ON_TRACK",
			"AT_LEAST, 365, 人, SUM, , 1=31, 2026-02-28, ON_TRACK",
			// levels with a start
			"AT_LEAST, 436.5, 个, LATEST, 71.5, 6=252.5, 2026-07-06, ON_TRACK",
			"AT_LEAST, 436.5, 个, LATEST, 71.5, 6=230, 2026-07-06, AT_RISK",
			"AT_LEAST, 436.5, 个, LATEST, 71.5, 6=71.5, 2026-07-06, BEHIND",
			"AT_LEAST, 436.5, 个, LATEST, 71.5, 6=60, 2026-07-06, BEHIND",
			"AT_MOST, 2, %, LATEST, 10, 6=6/100, 2026-07-06, ON_TRACK",
			"AT_MOST, 2, %, LATEST, 10, 6=10/100, 2026-07-06, BEHIND",
			"AT_MOST, 2, %, LATEST, 10, 6=12/100, 2026-07-06, BEHIND",
			"AT_MOST, 2, %, LATEST, 10, 6=2/100, 2026-07-06, MET",
			// a start that meets the goal is no way to go in the wrong direction
			"AT_MOST, 10, %, LATEST, 8, 6=9/100, 2026-07-06, MET",
			"AT_MOST, 10, %, LATEST, 8, 6=11/100, 2026-07-06, AT_RISK",
			"AT_MOST, 10, %, LATEST, 8, 6=13/100, 2026-07-06, BEHIND",
			"AT_LEAST, 90, %, LATEST, 92, 6=70/100, 2026-07-06, BEHIND",
			// levels without a start are expected at their goal
			"AT_LEAST, 90, %, LATEST, , 6=90/100, 2026-07-06, MET",
			"AT_LEAST, 90, %, LATEST, , 6=86/100, 2026-07-06, ON_TRACK",
			"AT_LEAST, 90, %, LATEST, , 6=80/100, 2026-07-06, AT_RISK",
			"AT_LEAST, 90, %, LATEST, , 6=71/100, 2026-07-06, BEHIND",
			"AT_LEAST, 90, %, LATEST, , 5=95/100 6=71/100, 2026-07-06, BEHIND",
			"AT_MOST, 10, %, LATEST, , 6=10.4/100, 2026-07-06, ON_TRACK",
			"AT_MOST, 10, %, LATEST, , 6=20/100, 2026-07-06, BEHIND",
			"AT_MOST, 0, 户, LATEST, , 6=3, 2026-07-06, BEHIND",
			// shares to date
			"AT_LEAST, 90, %, RATIO, , 5=80/100 6=1000/1000, 2026-07-06, MET",
			"AT_LEAST, 90, %, RATIO, , 5=1000/1000 6=0/200, 2026-07-06, AT_RISK",
			"AT_LEAST, 90, %, RATIO, , 5=85 6=95, 2026-07-06, MET",
			"AT_LEAST, 90, %, RATIO, , 5=60 6=60, 2026-07-06, BEHIND",
			// past the goal where only so much is wanted
			"EXACTLY, 40, 种, LATEST, , 6=40, 2026-07-06, MET", "EXACTLY, 40, 种, LATEST, , 6=42, 2026-07-06, BEHIND",
			"EXACTLY, 40, 种, LATEST, , 6=39, 2026-07-06, ON_TRACK", "BETWEEN, 1, 次, SUM, , 6=1, 2026-07-06, MET",
			"BETWEEN, 1, 次, SUM, , 5=1 6=1, 2026-07-06, MET", "BETWEEN, 1, 次, SUM, , 5=1 6=2, 2026-07-06, BEHIND",
			"BETWEEN, 1, 次, SUM, , 6=0, 2026-07-06, BEHIND", "AT_MOST, 3, 起, SUM, , 6=4, 2026-07-06, BEHIND",
			"AT_MOST, 3, 起, SUM, , 6=3, 2026-07-06, MET" })
	void reachesAGoal(Comparison comparison, String value, String measure, OverTime overTime,
			@Nullable BigDecimal baseline, String figures, LocalDate today, TargetState expected) {
		JudgementRule rule = rule(goal(comparison, value, measure), TargetMode.REACH, overTime, OverUnits.SUM,
				baseline);

		assertThat(rule.judge(figures(figures), Set.of(A), today).state()).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}, {1} over time, {2} over units of {3} is {4}")
	@CsvSource({ //
			"场, SUM, SUM, 5=10 6=20 b6=5, 35", "场, LATEST, SUM, 5=10 6=20 b5=5, 25", "场, LATEST, SINGLE, 5=10 b6=7, 7",
			"场, LATEST, SINGLE, 6=10 b6=7, 7", "场, SUM, SINGLE, 5=10 6=10 b6=7, 17",
			"%, RATIO, RATIO, 5=1/2 6=1/2 b6=98/100, 96.15", "%, LATEST, RATIO, 5=1/2 6=2/2 b6=98/100, 98.04",
			"%, LATEST, RATIO, 6=50 b6=90, 90" })
	void addsUp(String measure, OverTime overTime, OverUnits overUnits, String figures, BigDecimal expected) {
		JudgementRule rule = rule(goal(Comparison.AT_LEAST, "99", measure), TargetMode.REACH, overTime, overUnits,
				null);

		Figure figure = rule.judge(figures(figures), Set.of(A, B), LocalDate.of(2026, 7, 6)).figure();

		assertThat(figure).isNotNull()
			.extracting(Figure::amount)
			.satisfies((amount) -> assertThat(amount).isCloseTo(expected, Offset.offset(new BigDecimal("0.01"))));
	}

	@ParameterizedTest(name = "one for each of two units, {0} on {1}: {3} meet it, {2}")
	@CsvSource({ "6=1 b6=1, 2026-07-06, MET, 2", "6=1 b6=0, 2026-07-06, BEHIND, 1", "6=1, 2026-07-06, STALE, 1",
			"6=1 b6=0, 2027-01-01, BEHIND, 1", "6=1 b6=0, 2027-01-06, MISSED, 1", "6=1, 2027-01-06, MISSED, 1",
			"6=0 b6=0, 2026-07-06, BEHIND, 0", "6=9 b6=0, 2026-07-06, BEHIND, 1", "5=1 b6=1, 2026-07-06, MET, 2",
			"'', 2026-07-06, NO_DATA, 0" })
	void everyUnitMeetsItOnItsOwn(String figures, LocalDate today, TargetState state, int meeting) {
		JudgementRule rule = rule(Goal.atLeast("1", "所"), TargetMode.REACH, OverTime.LATEST, OverUnits.EACH, null);

		Judgement judgement = rule.judge(figures(figures), Set.of(A, B), today);

		assertThat(judgement.state()).isEqualTo(state);
		assertThat(judgement.unitsMeeting()).isEqualTo(meeting);
		assertThat(judgement.unitsInAll()).isEqualTo(2);
	}

	@Test
	void figureOfAFormerReporterCountsInASumButIsNoLevel() {
		List<UnitFigure> figures = List.of(new UnitFigure(FORMER, ReportingPeriod.month(2026, 5), Figure.of("30")),
				new UnitFigure(A, ReportingPeriod.month(2026, 6), Figure.of("40")));
		JudgementRule sum = rule(Goal.atLeast("100", "人"), TargetMode.REACH, OverTime.SUM, OverUnits.SUM, null);
		JudgementRule level = rule(Goal.atLeast("100", "人"), TargetMode.REACH, OverTime.LATEST, OverUnits.SUM, null);

		assertThat(sum.judge(figures, Set.of(A), LocalDate.of(2026, 7, 6)).figure()).isEqualTo(Figure.of("70"));
		assertThat(level.judge(figures, Set.of(A), LocalDate.of(2026, 7, 6)).figure()).isEqualTo(Figure.of("40"));
	}

	@ParameterizedTest(name = "without a figure on {0}: NO_DATA")
	@CsvSource({ "2026-01-01", "2026-07-06", "2027-06-01" })
	void nothingReportedIsNoData(LocalDate today) {
		for (TargetMode mode : TargetMode.values()) {
			JudgementRule rule = rule(Goal.atMost("10", "%"), mode, OverTime.LATEST, OverUnits.RATIO, null);

			assertThat(rule.judge(List.of(), Set.of(A), today).state()).isEqualTo(TargetState.NO_DATA);
		}
	}

	@Test
	void limitThatEndsBeforeThePlanDoesNotGoStaleAfterwards() {
		JudgementRule rule = new JudgementRule(Goal.atMost("10", "%"),
				TargetRule.plain(TargetMode.HOLD, OverTime.LATEST, OverUnits.RATIO), null, BEGIN,
				LocalDate.of(2026, 6, 30), MONTHLY, Thresholds.USUAL);

		assertThat(rule.judge(figures("6=9/100"), Set.of(A), LocalDate.of(2026, 10, 1)).state())
			.isEqualTo(TargetState.HELD);
	}

	@Test
	void expectationIsThatOfTheDayTheFigureIsFor() {
		JudgementRule rule = rule(Goal.atLeast("365", "人"), TargetMode.REACH, OverTime.SUM, OverUnits.SUM, null);

		Judgement judgement = rule.judge(figures("6=170"), Set.of(A), LocalDate.of(2026, 8, 5));

		assertThat(judgement.expected()).isEqualByComparingTo("181");
		assertThat(judgement.latest()).isEqualTo(ReportingPeriod.month(2026, 6));
	}

	private static JudgementRule rule(Goal goal, TargetMode mode, OverTime overTime, OverUnits overUnits,
			@Nullable BigDecimal baseline) {
		return new JudgementRule(goal, TargetRule.plain(mode, overTime, overUnits), baseline, BEGIN, DUE, MONTHLY,
				Thresholds.USUAL);
	}

	private static Goal goal(Comparison comparison, String value, String measure) {
		BigDecimal upTo = (comparison == Comparison.BETWEEN) ? new BigDecimal(value).add(BigDecimal.ONE) : null;
		return new Goal(comparison, new BigDecimal(value), upTo, measure);
	}

	private static List<UnitFigure> figures(String written) {
		return Arrays.stream(written.split(" "))
			.filter((word) -> !word.isEmpty())
			.map(JudgementRuleTests::figure)
			.toList();
	}

	private static UnitFigure figure(String written) {
		String[] sides = written.replace("b", "").split("=");
		String[] parts = sides[1].split("/");
		return new UnitFigure(written.startsWith("b") ? B : A, ReportingPeriod.month(2026, Integer.parseInt(sides[0])),
				(parts.length == 2) ? Figure.share(parts[0], parts[1]) : Figure.of(parts[0]));
	}

}
