package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedRuleTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

	@Test
	void earlierPeriodsKeepTheirDeadlines() {
		ReportingCalendar calendar = calendar(PeriodKind.MONTH, change("2026-05-01", PeriodKind.MONTH, 10));

		assertThat(calendar.deadlineOf(ReportingPeriod.month(2026, 4))).isEqualTo("2026-05-06");
		assertThat(calendar.deadlineOf(ReportingPeriod.month(2026, 5))).isEqualTo("2026-06-10");
		assertThat(calendar.periods()).hasSize(12);
	}

	@Test
	void aLaterChangeTakesThePlaceOfWhatWasPlanned() {
		ReportingCalendar calendar = calendar(PeriodKind.MONTH, change("2026-07-01", PeriodKind.QUARTER, 10),
				change("2026-05-01", PeriodKind.MONTH, 8));

		assertThat(calendar.kind()).isEqualTo(PeriodKind.MONTH);
		assertThat(calendar.deadlineOf(ReportingPeriod.month(2026, 8))).isEqualTo("2026-09-08");
	}

	@ParameterizedTest(name = "{0} becomes {1} from {2}: {3} periods, the last old one from {4}")
	@CsvSource({ "MONTH, QUARTER, 2026-07-01, 8, 2026-06-01", "QUARTER, MONTH, 2026-07-01, 8, 2026-04-01",
			"MONTH, WEEK, 2026-11-30, 16, 2026-11-01", "WEEK, MONTH, 2026-02-01, 16, 2026-01-26",
			"QUARTER, WEEK, 2026-09-28, 17, 2026-07-01", "MONTH, QUARTER, 2026-01-01, 4, " })
	void aPlanMayChangeTheLengthOfItsPeriods(PeriodKind before, PeriodKind after, LocalDate from, int count,
			LocalDate lastOld) {
		ReportingCalendar calendar = calendar(before, new DatedRule(from, rule(after, 5)));

		assertThat(calendar.periods()).hasSize(count).isSorted();
		assertThat(calendar.periods()).extracting(ReportingPeriod::start).doesNotHaveDuplicates();
		assertThat(calendar.startingOn(from)).contains(ReportingPeriod.of(after, from));
		if (lastOld != null) {
			assertThat(calendar.startingOn(lastOld)).contains(new ReportingPeriod(before, lastOld));
		}
	}

	@ParameterizedTest(name = "on {2} {0} may become {1} from {3}: {4}")
	@CsvSource({
			// the running period may change its deadline, one that has ended may not
			"MONTH, MONTH, 2026-05-20, 2026-05-01, true", "MONTH, MONTH, 2026-05-31, 2026-05-01, true",
			"MONTH, MONTH, 2026-06-01, 2026-05-01, false", "MONTH, MONTH, 2026-05-20, 2026-09-01, true",
			"MONTH, MONTH, 2026-05-20, 2027-01-01, false", "MONTH, MONTH, 2025-12-20, 2026-01-01, true",
			// the length changes from the next period on, where both fit
			"MONTH, QUARTER, 2026-05-20, 2026-04-01, false", "MONTH, QUARTER, 2026-05-20, 2026-07-01, true",
			"MONTH, QUARTER, 2026-04-01, 2026-04-01, false", "MONTH, QUARTER, 2026-03-31, 2026-04-01, true",
			"MONTH, QUARTER, 2026-10-01, 2026-10-01, false", "MONTH, QUARTER, 2025-12-31, 2026-01-01, true",
			"QUARTER, MONTH, 2026-05-20, 2026-06-01, false", "QUARTER, MONTH, 2026-05-20, 2026-07-01, true",
			"MONTH, WEEK, 2026-05-20, 2026-05-25, false", "MONTH, WEEK, 2026-05-20, 2026-06-01, true",
			"MONTH, WEEK, 2026-03-31, 2026-03-30, true", "MONTH, WEEK, 2026-04-01, 2026-03-30, false",
			"MONTH, WEEK, 2026-04-01, 2026-04-06, false", "WEEK, MONTH, 2026-05-20, 2026-06-01, true",
			"WEEK, MONTH, 2026-05-20, 2026-05-01, false", "WEEK, QUARTER, 2026-05-20, 2026-07-01, true" })
	void changesLeaveNoDayOutAndThePastAsItWas(PeriodKind before, PeriodKind after, LocalDate today, LocalDate from,
			boolean allowed) {
		assertThat(calendar(before).mayChangeFrom(ReportingPeriod.of(after, from), today)).isEqualTo(allowed);
		assertThat(calendar(before).changePoints(after, today).contains(ReportingPeriod.of(after, from)))
			.isEqualTo(allowed);
	}

	@Test
	void afterItsLastPeriodNothingChanges() {
		assertThat(calendar(PeriodKind.MONTH).changePoints(PeriodKind.MONTH, LocalDate.of(2027, 1, 1))).isEmpty();
	}

	@Test
	void nothingThatIsClosedMoves() {
		LocalDate today = LocalDate.of(2026, 6, 17);
		ReportingCalendar before = calendar(PeriodKind.MONTH);
		for (PeriodKind kind : PeriodKind.values()) {
			for (ReportingPeriod from : before.changePoints(kind, today)) {
				ReportingCalendar after = calendar(PeriodKind.MONTH, new DatedRule(from.start(), rule(kind, 0)));

				assertThat(after.closedBy(today)).isEqualTo(before.closedBy(today));
				assertThat(after.closedBy(today))
					.allSatisfy((period) -> assertThat(after.deadlineOf(period)).isEqualTo(before.deadlineOf(period)));
				assertThat(after.begunBy(today)).isEqualTo(before.begunBy(today));
			}
		}
	}

	private static DatedRule change(String from, PeriodKind kind, int days) {
		return new DatedRule(LocalDate.parse(from), rule(kind, days));
	}

	private static ReportingRule rule(PeriodKind kind, int days) {
		return new ReportingRule(kind, days, DayCount.CALENDAR, true, 0, null);
	}

	private static ReportingCalendar calendar(PeriodKind kind, DatedRule... changes) {
		return new ReportingCalendar(rule(kind, 5), FIRST, LAST, List.of(changes), WorkingDays.shipped());
	}

}
