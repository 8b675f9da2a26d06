package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportingRuleTests {

	private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

	@ParameterizedTest(name = "{0} of {1}, day {2} {3}, moves {4}, grace {5}, lock {6}: {7}, {8}, {9}")
	@CsvSource({
			// a plain day, a weekend, a holiday, a make-up Saturday
			"MONTH, 2026-10-31, 5, CALENDAR, true, 0, , 2026-11-05, 2026-11-05, ",
			"MONTH, 2026-02-28, 5, CALENDAR, true, 0, , 2026-03-05, 2026-03-05, ",
			"MONTH, 2026-03-31, 5, CALENDAR, true, 0, , 2026-04-07, 2026-04-07, ",
			"MONTH, 2026-03-31, 5, CALENDAR, false, 0, , 2026-04-05, 2026-04-05, ",
			"MONTH, 2026-04-30, 5, CALENDAR, true, 0, , 2026-05-06, 2026-05-06, ",
			"MONTH, 2026-04-30, 9, CALENDAR, true, 0, , 2026-05-09, 2026-05-09, ",
			"MONTH, 2026-09-30, 5, CALENDAR, true, 0, , 2026-10-08, 2026-10-08, ",
			"MONTH, 2026-09-30, 10, CALENDAR, true, 0, , 2026-10-10, 2026-10-10, ",
			"MONTH, 2026-09-30, 11, CALENDAR, true, 0, , 2026-10-12, 2026-10-12, ",
			// working days
			"MONTH, 2026-10-31, 5, WORKING, true, 0, , 2026-11-06, 2026-11-06, ",
			"MONTH, 2026-09-30, 5, WORKING, true, 0, , 2026-10-13, 2026-10-13, ",
			"MONTH, 2026-10-31, 5, WORKING, false, 2, 3, 2026-11-06, 2026-11-10, 2026-11-14",
			// the day itself
			"MONTH, 2026-10-31, 0, CALENDAR, false, 0, 0, 2026-10-31, 2026-10-31, 2026-11-01",
			"MONTH, 2026-10-31, 0, CALENDAR, true, 0, 0, 2026-11-02, 2026-11-02, 2026-11-03",
			// grace and lock over days off
			"MONTH, 2026-10-31, 5, CALENDAR, true, 2, , 2026-11-05, 2026-11-09, ",
			"MONTH, 2026-10-31, 5, CALENDAR, false, 2, 10, 2026-11-05, 2026-11-07, 2026-11-18",
			"MONTH, 2026-10-31, 5, CALENDAR, true, 0, 10, 2026-11-05, 2026-11-05, 2026-11-17",
			// Spring Festival
			"MONTH, 2026-01-31, 15, CALENDAR, true, 0, , 2026-02-24, 2026-02-24, ",
			"MONTH, 2026-01-31, 14, CALENDAR, true, 0, , 2026-02-14, 2026-02-14, ",
			"MONTH, 2026-01-31, 12, WORKING, true, 0, , 2026-02-24, 2026-02-24, ",
			"MONTH, 2026-01-31, 11, WORKING, true, 3, , 2026-02-14, 2026-02-26, ",
			"MONTH, 2020-01-31, 1, WORKING, true, 0, , 2020-02-03, 2020-02-03, ",
			"WEEK, 2026-02-15, 2, CALENDAR, true, 0, , 2026-02-24, 2026-02-24, ",
			"WEEK, 2026-02-22, 1, WORKING, true, 0, , 2026-02-24, 2026-02-24, ",
			// 29 February
			"MONTH, 2024-02-29, 5, CALENDAR, true, 0, , 2024-03-05, 2024-03-05, ",
			"MONTH, 2024-01-31, 29, CALENDAR, true, 0, , 2024-02-29, 2024-02-29, ",
			"MONTH, 2023-01-31, 29, CALENDAR, true, 0, , 2023-03-01, 2023-03-01, ",
			"MONTH, 2024-01-31, 18, WORKING, true, 0, , 2024-02-29, 2024-02-29, ",
			// quarters
			"QUARTER, 2026-03-31, 10, CALENDAR, true, 0, , 2026-04-10, 2026-04-10, ",
			"QUARTER, 2025-09-30, 10, CALENDAR, true, 0, 5, 2025-10-10, 2025-10-10, 2025-10-16",
			"QUARTER, 2025-12-31, 3, CALENDAR, true, 0, , 2026-01-04, 2026-01-04, ",
			// weeks over year ends
			"WEEK, 2025-12-31, 2, CALENDAR, true, 0, , 2026-01-06, 2026-01-06, ",
			"WEEK, 2024-12-29, 3, CALENDAR, true, 0, , 2025-01-02, 2025-01-02, ",
			"WEEK, 2020-12-31, 1, WORKING, true, 0, , 2021-01-04, 2021-01-04, " })
	void deadlineGraceAndLock(PeriodKind kind, LocalDate day, int days, DayCount count, boolean moves, int grace,
			@Nullable Integer lock, LocalDate deadline, LocalDate graceEnd, @Nullable LocalDate locked) {
		ReportingRule rule = new ReportingRule(kind, days, count, moves, grace, lock);
		ReportingCalendar calendar = new ReportingCalendar(rule, FIRST, LAST, List.of(), WorkingDays.shipped());
		ReportingPeriod period = ReportingPeriod.of(kind, day);

		assertThat(calendar.deadlineOf(period)).isEqualTo(deadline);
		assertThat(calendar.graceEndOf(period)).isEqualTo(graceEnd);
		assertThat(calendar.isLate(period, graceEnd)).isFalse();
		assertThat(calendar.isLate(period, graceEnd.plusDays(1))).isTrue();
		assertThat(calendar.isClosed(period, graceEnd)).isFalse();
		assertThat(calendar.isClosed(period, graceEnd.plusDays(1))).isTrue();
		assertThat(calendar.lockedFrom(period)).isEqualTo(locked);
		if (locked != null) {
			assertThat(calendar.isLocked(period, locked.minusDays(1))).isFalse();
			assertThat(calendar.isLocked(period, locked)).isTrue();
		}
	}

	@Test
	void neverLockedByItselfUnlessTheRuleSaysSo() {
		ReportingCalendar calendar = new ReportingCalendar(ReportingRule.USUAL, FIRST, LAST, List.of(),
				WorkingDays.shipped());

		assertThat(calendar.isLocked(calendar.first(), LocalDate.of(2099, 1, 1))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "-1, 0, 0", "61, 0, 0", "0, -1, 0", "0, 61, 0", "0, 0, -1", "0, 0, 61" })
	void daysAreBounded(int deadline, int grace, int lock) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReportingRule(PeriodKind.MONTH, deadline, DayCount.CALENDAR, true, grace, lock));
	}

}
