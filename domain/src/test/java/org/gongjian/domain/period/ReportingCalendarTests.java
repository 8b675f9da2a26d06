package org.gongjian.domain.period;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportingCalendarTests {

	private static final ReportingCalendar MONTHLY = new ReportingCalendar(PeriodKind.MONTH, LocalDate.of(2026, 3, 10),
			LocalDate.of(2026, 12, 31), 5);

	@ParameterizedTest(name = "on {0} people report for {1}")
	@CsvSource({ "2025-06-01, 2026-03-01", "2026-03-01, 2026-03-01", "2026-03-31, 2026-03-01", "2026-04-05, 2026-03-01",
			"2026-04-06, 2026-04-01", "2026-12-31, 2026-12-01", "2027-01-05, 2026-12-01", "2027-01-06, 2026-12-01",
			"2028-01-01, 2026-12-01" })
	void currentPeriod(LocalDate today, LocalDate start) {
		assertThat(MONTHLY.currentOn(today).start()).isEqualTo(start);
	}

	@ParameterizedTest(name = "on {0} {1} periods have begun and {2} are closed")
	@CsvSource({ "2026-02-28, 0, 0", "2026-03-01, 1, 0", "2026-04-05, 2, 0", "2026-04-06, 2, 1", "2027-01-05, 10, 9",
			"2027-01-06, 10, 10", "2030-01-01, 10, 10" })
	void periodsBeginAndClose(LocalDate today, int begun, int closed) {
		assertThat(MONTHLY.begunBy(today)).hasSize(begun);
		assertThat(MONTHLY.closedBy(today)).hasSize(closed);
		assertThat(MONTHLY.latestClosed(today).isPresent()).isEqualTo(closed > 0);
	}

	@Test
	void quartersAndWeeksHaveTheirOwnDeadlines() {
		ReportingCalendar quarterly = new ReportingCalendar(PeriodKind.QUARTER, LocalDate.of(2026, 1, 1),
				LocalDate.of(2026, 12, 31), 10);
		ReportingCalendar weekly = new ReportingCalendar(PeriodKind.WEEK, LocalDate.of(2026, 1, 1),
				LocalDate.of(2026, 12, 31), 2);

		assertThat(quarterly.periods()).hasSize(4);
		assertThat(quarterly.deadlineOf(quarterly.first())).isEqualTo("2026-04-10");
		assertThat(weekly.first().start()).isEqualTo("2025-12-29");
		assertThat(weekly.periods()).hasSize(53);
		assertThat(weekly.deadlineOf(weekly.first())).isEqualTo("2026-01-06");
	}

	@Test
	void holdsItsOwnPeriodsOnly() {
		assertThat(MONTHLY.contains(ReportingPeriod.month(2026, 3))).isTrue();
		assertThat(MONTHLY.contains(ReportingPeriod.month(2026, 2))).isFalse();
		assertThat(MONTHLY.contains(ReportingPeriod.month(2027, 1))).isFalse();
		assertThat(MONTHLY.contains(ReportingPeriod.of(PeriodKind.WEEK, LocalDate.of(2026, 5, 1)))).isFalse();
	}

}
