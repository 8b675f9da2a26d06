package org.gongjian.domain.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkingDaysTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	@ParameterizedTest(name = "{0} is worked on: {1}")
	@CsvSource({ "2018-12-29, true", "2018-12-31, false", "2019-05-05, true", "2020-01-31, false", "2020-06-28, true",
			"2021-02-20, true", "2022-01-29, true", "2022-12-31, false", "2023-10-07, true", "2024-02-18, true",
			"2024-02-29, true", "2025-10-08, false", "2025-10-11, true", "2026-01-04, true", "2026-02-13, true",
			"2026-02-14, true", "2026-02-15, false", "2026-02-23, false", "2026-02-28, true", "2026-03-01, false",
			"2026-10-10, true", "2027-01-01, true", "2027-01-02, false" })
	void followsTheNoticesOfTheStateCouncil(LocalDate day, boolean worked) {
		assertThat(WorkingDays.shipped().isWorked(day)).isEqualTo(worked);
	}

	@ParameterizedTest(name = "{0} has {1} working days")
	@CsvSource({ "2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248",
			"2026, 248" })
	void everyShippedYearHasItsWorkingDays(int year, int expected) {
		long worked = LocalDate.of(year, 1, 1)
			.datesUntil(LocalDate.of(year + 1, 1, 1))
			.filter(WorkingDays.shipped()::isWorked)
			.count();

		assertThat(worked).isEqualTo(expected);
		assertThat(WorkingDays.shipped().knows(year)).isTrue();
	}

	@Test
	void yearsOutsideOfTheFileAreNotKnown() {
		assertThat(WorkingDays.shipped().knows(2018)).isFalse();
		assertThat(WorkingDays.shipped().knows(2027)).isFalse();
	}

	@ParameterizedTest(name = "{1} working days after {0} it is {2}")
	@CsvSource({ "2026-01-31, 3, 2026-02-04", "2026-02-10, 5, 2026-02-24", "2026-09-30, 1, 2026-10-08",
			"2026-09-30, 3, 2026-10-10", "2024-02-28, 1, 2024-02-29", "2026-05-05, 0, 2026-05-05" })
	void countsOverHolidays(LocalDate day, int count, LocalDate expected) {
		assertThat(WorkingDays.shipped().after(day, count)).isEqualTo(expected);
	}

	@Test
	void theLatestSaidAboutADayCounts() {
		WorkingDays days = WorkingDays.with(List.of(day("2027-01-01", DayKind.OFF), day("2027-01-02", DayKind.WORKED),
				day("2027-01-01", DayKind.AS_SHIPPED), day("2026-11-02", DayKind.OFF)));

		assertThat(days.isWorked(LocalDate.of(2027, 1, 1))).isTrue();
		assertThat(days.isWorked(LocalDate.of(2027, 1, 2))).isTrue();
		assertThat(days.isWorked(LocalDate.of(2026, 11, 2))).isFalse();
		assertThat(days.onOrAfter(LocalDate.of(2026, 11, 1))).isEqualTo("2026-11-03");
		assertThat(WorkingDays.shipped().isWorked(LocalDate.of(2026, 11, 2))).isTrue();
	}

	@Test
	void nothingIsSaidAboutDaysThatHavePassed() {
		assertThatExceptionOfType(PastDayException.class).isThrownBy(() -> day("2026-10-31", DayKind.OFF));
		assertThat(day("2026-11-01", DayKind.OFF).day()).isEqualTo(TODAY);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			value = { "2027-01-01 休 元旦 | 2027-01-01 | 2027-01-01 | OFF | 元旦",
					"2027/1/3班 | 2027-01-03 | 2027-01-03 | WORKED | ''",
					"2027年2月6日至2027年2月12日 休，春节 | 2027-02-06 | 2027-02-12 | OFF | 春节",
					"2027-02-06 ~ 2027-02-12,休,春节 | 2027-02-06 | 2027-02-12 | OFF | 春节",
					"2028-02-29\t恢复 | 2028-02-29 | 2028-02-29 | AS_SHIPPED | ''" })
	void readsALine(String line, LocalDate from, LocalDate to, DayKind kind, String name) {
		assertThat(DayLine.read(line)).isEqualTo(new DayLine(from, to, kind, name));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "元旦, FORM", "'', FORM", "2027-01-01, FORM", "2027-1-1 放假, FORM", "27-01-01 休, FORM",
			"2027-02-29 休, NO_SUCH_DAY", "2027-13-01 休, NO_SUCH_DAY", "2027-02-12~2027-02-06 休, STRETCH",
			"2027-01-01~2027-02-01 休, STRETCH", "2027-01-01~2099-02-01 休, STRETCH" })
	void saysWhatIsWrongWithALine(String line, DayLineException.Problem problem) {
		assertThatExceptionOfType(DayLineException.class).isThrownBy(() -> DayLine.read(line))
			.extracting(DayLineException::problem)
			.isEqualTo(problem);
	}

	@Test
	void refusesHugeNamesAtOnce() {
		assertThatExceptionOfType(DayLineException.class)
			.isThrownBy(() -> DayLine.read("2027-01-01 休 " + "节".repeat(100_000)))
			.extracting(DayLineException::problem)
			.isEqualTo(DayLineException.Problem.NAME);
	}

	private static SpecialDay day(String day, DayKind kind) {
		return new SpecialDay(UUID.randomUUID(), LocalDate.parse(day), kind, "", UUID.randomUUID(), Instant.EPOCH,
				TODAY);
	}

}
