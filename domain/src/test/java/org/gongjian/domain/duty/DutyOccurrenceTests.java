package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.gongjian.domain.period.Rest;
import org.gongjian.domain.plan.PlanYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyOccurrenceTests {

	@ParameterizedTest(name = "{0} × {1} in {2} to {3}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			MONTH     | 1 | 2026-01-01 | 2026-03-31 | 01-01..01-31 02-01..02-28 03-01..03-31
			MONTH     | 1 | 2024-02-01 | 2024-02-29 | 02-01..02-29
			MONTH     | 1 | 2024-01-31 | 2024-03-01 | 01-31..01-31 02-01..02-29 03-01..03-01
			MONTH     | 2 | 2026-01-01 | 2026-06-30 | 01-01..02-28 03-01..04-30 05-01..06-30
			MONTH     | 2 | 2026-03-15 | 2026-07-31 | 03-15..04-30 05-01..06-30 07-01..07-31
			MONTH     | 2 | 2023-11-01 | 2024-02-29 | 11-01..12-31 01-01..02-29
			WEEK      | 1 | 2025-12-29 | 2026-01-11 | 12-29..01-04 01-05..01-11
			WEEK      | 1 | 2026-01-01 | 2026-01-14 | 01-01..01-04 01-05..01-11 01-12..01-14
			WEEK      | 2 | 2026-01-05 | 2026-01-25 | 01-05..01-18 01-19..01-25
			DAY       | 1 | 2024-02-28 | 2024-03-01 | 02-28..02-28 02-29..02-29 03-01..03-01
			DAY       | 3 | 2026-12-30 | 2027-01-03 | 12-30..01-01 01-02..01-03
			QUARTER   | 1 | 2026-02-10 | 2026-08-31 | 02-10..03-31 04-01..06-30 07-01..08-31
			HALF_YEAR | 1 | 2026-01-01 | 2026-12-31 | 01-01..06-30 07-01..12-31
			HALF_YEAR | 1 | 2026-06-30 | 2026-07-01 | 06-30..06-30 07-01..07-01
			HALF_YEAR | 1 | 2026-03-01 | 2027-02-28 | 03-01..06-30 07-01..12-31 01-01..02-28
			YEAR      | 1 | 2024-02-29 | 2025-12-31 | 02-29..12-31 01-01..12-31
			YEAR      | 2 | 2021-01-01 | 2025-12-31 | 01-01..12-31 01-01..12-31 01-01..12-31
			MONTH     | 0 | 2026-01-01 | 2026-01-31 | 01-01..01-31
			-         | 1 | 2026-01-01 | 2026-12-31 | 01-01..12-31
			""")
	void rhythmGivesTheCalendarsStretchesCutToThePlansTime(Rhythm every, int count, LocalDate start, LocalDate end,
			String expected) {
		DutyDemand demand = new DutyDemand(every, count, null, List.of());

		assertThat(written(demand, start, end)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0} until {1}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					-     | 2026-06-05 2026-09-05 2026-12-05 | 01-01..06-05 06-06..09-05 09-06..12-05
					-     | 2026-12-05 2026-06-05 2026-06-05 | 01-01..06-05 06-06..12-05
					-     | 2026-01-01                       | 01-01..01-01
					-     | 2025-12-31 2026-05-31            | 01-01..05-31
					-     | 2026-12-31 2027-01-15            | 01-01..12-31 01-01..01-15
					MONTH | 2026-03-10                       | 01-01..01-31 02-01..02-28 03-01..03-10
					MONTH | 2027-03-10                       | 01-01..01-31 02-01..02-28 03-01..03-31 04-01..04-30 05-01..05-31 \
					06-01..06-30 07-01..07-31 08-01..08-31 09-01..09-30 10-01..10-31 11-01..11-30 12-01..12-31
					YEAR  | 2026-06-05 2026-09-05            | 01-01..06-05 06-06..09-05
					MONTH | 2025-06-05                       | ''
					""")
	void datesEndStretchesThatBeginAfterTheDateBefore(Rhythm every, String dates, String expected) {
		List<LocalDate> due = Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();
		DutyDemand demand = new DutyDemand(every, 1, null, due);

		assertThat(written(demand, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, 1", "1, 1", "2, 2", "0, 1" })
	void withoutAPrintedCountItIsOnce(Integer times, int required) {
		assertThat(new DutyDemand(Rhythm.MONTH, 1, times, List.of()).required()).isEqualTo(required);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "MONTH, 2, -", "-, -, 2026-06-05 2026-12-05", "YEAR, -, 2026-02-28", "-, -, -" })
	void demandIsReadAsItWasWritten(Rhythm every, Integer times, String dates) {
		DutyDemand demand = new DutyDemand(every, 2, times,
				(dates != null) ? Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList() : List.of());

		assertThat(DutyDemand.read(demand.written())).isEqualTo(demand);
	}

	@Test
	void amendedDutyIsWhatTheTextSaidThatWasInForceOnItsLastDay() {
		DutyDemand monthly = new DutyDemand(Rhythm.MONTH, 1, 1, List.of());
		DutyDemand quarterly = new DutyDemand(Rhythm.QUARTER, 1, 2, List.of());
		DutyCourse course = new DutyCourse(quarterly,
				List.of(new FormerDemand(LocalDate.of(2026, 6, 1), monthly.written())));

		List<DutyOccurrence> all = course
			.occurrences(new PlanYears(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));

		assertThat(all).hasSize(5 + 3);
		assertThat(all.get(4)).isEqualTo(occurrence("2026-05-01", "2026-05-31", 1));
		assertThat(all.get(5)).isEqualTo(occurrence("2026-04-01", "2026-06-30", 2));
	}

	@ParameterizedTest(name = "in force {0} to {1}, paused {2} to {3}: June is owed {4}")
	@CsvSource(nullValues = "-",
			value = { "2026-01-01, -, -, -, true", "2026-06-30, -, -, -, true", "2026-07-01, -, -, -, false",
					"2026-01-01, 2026-06-30, -, -, false", "2026-01-01, 2026-07-01, -, -, true",
					"2026-01-01, -, 2026-06-30, -, false", "2026-01-01, -, 2026-07-01, -, true",
					"2026-01-01, -, 2026-05-01, 2026-06-30, true", "2026-01-01, -, 2026-05-01, 2026-07-01, false" })
	void occurrenceIsOwedIfItsLastDayIs(LocalDate from, LocalDate until, LocalDate paused, LocalDate resumed,
			boolean owed) {
		OwedTime time = new OwedTime(from, until, (paused != null) ? List.of(new Rest(paused, resumed)) : List.of());

		assertThat(time.owes(occurrence("2026-06-01", "2026-06-30", 1))).isEqualTo(owed);
	}

	private static DutyOccurrence occurrence(String first, String last, int required) {
		return new DutyOccurrence(LocalDate.parse(first), LocalDate.parse(last), required);
	}

	private static String written(DutyDemand demand, LocalDate start, LocalDate end) {
		return demand.within(new PlanYears(start, end))
			.stream()
			.map((one) -> one.first().toString().substring(5) + ".." + one.last().toString().substring(5))
			.collect(Collectors.joining(" "));
	}

}
