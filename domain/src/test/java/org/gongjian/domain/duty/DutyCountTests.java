package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.gongjian.domain.duty.DutyCount.Done;
import org.gongjian.domain.period.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyCountTests {

	private static final DutyNotice NOTICE = new DutyNotice(3, WorkingDays.shipped());

	/** June 2026 ends on a Tuesday. */
	@ParameterizedTest(name = "twice in June, done {0}: on {1} {2}")
	@CsvSource(nullValues = "-", textBlock = """
			-,                                2026-05-31, AHEAD,     0, 2
			-,                                2026-06-01, OPEN,      0, 2
			-,                                2026-06-25, OPEN,      0, 2
			-,                                2026-06-26, DUE_SOON,  0, 2
			-,                                2026-06-30, DUE_SOON,  0, 2
			-,                                2026-07-01, MISSED,    0, 2
			2026-06-10,                       2026-06-09, OPEN,      0, 2
			2026-06-10,                       2026-06-10, OPEN,      1, 1
			2026-06-10,                       2026-06-29, DUE_SOON,  1, 1
			2026-06-10,                       2026-07-01, MISSED,    1, 1
			2026-06-10 2026-06-30,            2026-06-30, DONE,      2, 0
			2026-06-10 2026-06-30,            2026-12-31, DONE,      2, 0
			2026-06-10 2026-06-10,            2026-06-11, DONE,      2, 0
			2026-06-10 2026-06-11 2026-06-12, 2026-06-12, DONE,      3, 0
			2026-06-10 2026-07-01,            2026-06-30, DUE_SOON,  1, 1
			2026-06-10 2026-07-01,            2026-07-01, DONE_LATE, 2, 0
			2026-07-01 2026-07-02,            2026-07-02, DONE_LATE, 2, 0
			2026-06-10 2026-06-11 2026-07-02, 2026-07-02, DONE,      3, 0
			""")
	void stateFollowsTheCountAndTheDay(String done, LocalDate today, DutyState state, int count, int lacking) {
		DutyOccurrence june = new DutyOccurrence(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), 2);

		DutyCount counted = DutyCount.of(june, done(done, june.last()), today, NOTICE);

		assertThat(counted.state()).isEqualTo(state);
		assertThat(counted.done()).isEqualTo(count);
		assertThat(counted.lacking()).isEqualTo(lacking);
	}

	@ParameterizedTest(name = "{0} to {1} on {2}")
	@CsvSource({ // a date in the National Day holidays: Wednesday is the third to last
					// day
			"2026-09-06, 2026-10-05, 2026-09-27, OPEN", "2026-09-06, 2026-10-05, 2026-09-28, DUE_SOON",
			// a week: its latter half
			"2026-06-08, 2026-06-14, 2026-06-10, OPEN", "2026-06-08, 2026-06-14, 2026-06-11, DUE_SOON",
			// a day
			"2026-06-10, 2026-06-10, 2026-06-10, DUE_SOON", "2026-06-10, 2026-06-10, 2026-06-11, MISSED",
			// a day off alone
			"2026-06-13, 2026-06-13, 2026-06-13, DUE_SOON",
			// 29 February, a Thursday
			"2024-02-01, 2024-02-29, 2024-02-26, OPEN", "2024-02-01, 2024-02-29, 2024-02-27, DUE_SOON",
			"2024-02-01, 2024-02-29, 2024-02-29, DUE_SOON", "2024-02-01, 2024-02-29, 2024-03-01, MISSED",
			// the year's end
			"2026-07-01, 2026-12-31, 2026-12-28, OPEN", "2026-07-01, 2026-12-31, 2026-12-29, DUE_SOON",
			"2026-07-01, 2026-12-31, 2027-01-01, MISSED" })
	void endIsNearThreeWorkingDaysBefore(LocalDate first, LocalDate last, LocalDate today, DutyState state) {
		assertThat(DutyCount.of(new DutyOccurrence(first, last, 1), List.of(), today, NOTICE).state()).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-31, 0", "2026-06-01, 1", "2026-06-30, 1", "2026-07-01, 0" })
	void recordCountsForTheOccurrenceThatItSays(LocalDate countsFor, int count) {
		DutyOccurrence june = new DutyOccurrence(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), 2);

		DutyCount counted = DutyCount.of(june, List.of(new Done(countsFor, LocalDate.of(2026, 6, 15))),
				LocalDate.of(2026, 8, 1), NOTICE);

		assertThat(counted.done()).isEqualTo(count);
	}

	private static List<Done> done(String days, LocalDate countsFor) {
		return (days != null)
				? Arrays.stream(days.split(" ")).map((day) -> new Done(countsFor, LocalDate.parse(day))).toList()
				: List.of();
	}

}
