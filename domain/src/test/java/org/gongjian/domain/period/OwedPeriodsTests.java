package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwedPeriodsTests {

	@ParameterizedTest(name = "from {0}, rested {1}: of March to July {2} are owed")
	@CsvSource(nullValues = "-", delimiter = '|', value = { //
			"-          | -                                               | 3 4 5 6 7",
			"2026-05-01 | -                                               | 5 6 7",
			"2026-05-02 | -                                               | 6 7", //
			"-          | 2026-03-10/                                     | 3",
			"-          | 2026-03-31/                                     | 3", //
			"-          | 2026-04-01/                                     | 3 4",
			"-          | 2026-02-28/                                     | -", //
			"-          | 2026-03-10/2026-03-20                           | 3 4 5 6 7",
			"-          | 2026-03-10/2026-04-01                           | 3 4 5 6 7",
			"-          | 2026-03-31/2026-04-30                           | 3 4 5 6 7",
			"-          | 2026-03-31/2026-05-01                           | 3 5 6 7",
			"-          | 2026-03-10/2026-06-15                           | 3 6 7",
			"-          | 2026-03-10/2026-04-30 2026-04-30/2026-06-01     | 3 4 6 7",
			"-          | 2026-03-10/2026-05-20 2026-05-20/               | 3 5",
			"-          | 2026-03-10/2026-05-02 2026-06-30/2026-07-31     | 3 5 6 7",
			"2026-06-01 | 2026-03-10/2026-05-02 2026-06-10/               | 6" })
	void periodThroughWhichTheTaskRestedIsNotOwed(@Nullable LocalDate from, @Nullable String rested,
			@Nullable String months) {
		OwedPeriods owed = new OwedPeriods(from, rests(rested));

		assertThat(Stream.of(3, 4, 5, 6, 7)
			.filter((month) -> owed.owes(ReportingPeriod.month(2026, month)))
			.map(String::valueOf)
			.collect(Collectors.joining(" "))).isEqualTo((months != null) ? months : "");
	}

	@ParameterizedTest(name = "{0} from {1}, rested {2}: {3}")
	@CsvSource({ "WEEK, 2026-03-02, 2026-03-01/2026-03-09, false", "WEEK, 2026-03-02, 2026-03-02/2026-03-09, true",
			"WEEK, 2026-03-02, 2026-03-01/2026-03-08, true", "QUARTER, 2026-04-01, 2026-03-31/2026-07-01, false",
			"QUARTER, 2026-04-01, 2026-03-31/2026-06-30, true", "QUARTER, 2026-04-01, 2026-04-01/2026-07-01, true" })
	void weeksAndQuartersGoByTheSameRule(PeriodKind kind, LocalDate start, String rested, boolean owes) {
		assertThat(new OwedPeriods(null, rests(rested)).owes(new ReportingPeriod(kind, start))).isEqualTo(owes);
	}

	@Test
	void whatIsOwedOnOneDayIsOwedOnEveryLaterDay() {
		List<Rest> known = new ArrayList<>();
		ReportingPeriod april = ReportingPeriod.month(2026, 4);
		known.add(new Rest(LocalDate.of(2026, 3, 10), null));
		assertThat(new OwedPeriods(null, known).owes(april)).as("on 10 April").isFalse();
		known.set(0, new Rest(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 4, 15)));
		assertThat(new OwedPeriods(null, known).owes(april)).as("on 15 April").isTrue();
		known.add(new Rest(LocalDate.of(2026, 4, 16), null));
		assertThat(new OwedPeriods(null, known).owes(april)).as("on 16 April").isTrue();
	}

	@Test
	void sparedIsOnlyWhatWouldBeOwedOtherwise() {
		OwedPeriods owed = new OwedPeriods(LocalDate.of(2026, 4, 1), rests("2026-02-10/"));

		assertThat(owed.isSpared(ReportingPeriod.month(2026, 3))).isFalse();
		assertThat(owed.isSpared(ReportingPeriod.month(2026, 4))).isTrue();
	}

	private static List<Rest> rests(@Nullable String written) {
		return (written == null) ? List.of() : Arrays.stream(written.strip().split(" ")).map((one) -> {
			String[] days = one.split("/");
			return new Rest(LocalDate.parse(days[0]), (days.length == 2) ? LocalDate.parse(days[1]) : null);
		}).toList();
	}

}
