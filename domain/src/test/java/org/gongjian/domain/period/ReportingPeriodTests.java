package org.gongjian.domain.period;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportingPeriodTests {

	@ParameterizedTest(name = "the {0} of {1} is {2} to {3}")
	@CsvSource({ "MONTH, 2026-02-28, 2026-02-01, 2026-02-28", "MONTH, 2028-02-29, 2028-02-01, 2028-02-29",
			"MONTH, 2026-12-31, 2026-12-01, 2026-12-31", "QUARTER, 2026-05-31, 2026-04-01, 2026-06-30",
			"QUARTER, 2026-12-31, 2026-10-01, 2026-12-31", "WEEK, 2026-01-01, 2025-12-29, 2026-01-04",
			"WEEK, 2026-01-05, 2026-01-05, 2026-01-11" })
	void holdsADay(PeriodKind kind, LocalDate day, LocalDate start, LocalDate end) {
		ReportingPeriod period = ReportingPeriod.of(kind, day);

		assertThat(period.start()).isEqualTo(start);
		assertThat(period.end()).isEqualTo(end);
		assertThat(period.next().previous()).isEqualTo(period);
	}

	@Test
	void startsOnItsFirstDay() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReportingPeriod(PeriodKind.QUARTER, LocalDate.of(2026, 2, 1)));
	}

}
