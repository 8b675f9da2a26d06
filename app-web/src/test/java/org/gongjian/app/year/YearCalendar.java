package org.gongjian.app.year;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of 2020 that matter, as a clerk reads them off the wall calendar with its
 * holidays and make-up days. Months count on from January 2020; the thirteenth is January
 * 2021.
 */
final class YearCalendar {

	static final int YEAR = 2020;

	/** The fifth day of the next month, or the next working day. */
	private static final List<LocalDate> DEADLINES = days("2020-02-05", "2020-03-05", "2020-04-07", "2020-05-06",
			"2020-06-05", "2020-07-06", "2020-08-05", "2020-09-07", "2020-10-09", "2020-11-05", "2020-12-07",
			"2021-01-05");

	/** The working day after each deadline. */
	private static final List<LocalDate> FIRST_ROUNDS = days("2020-02-06", "2020-03-06", "2020-04-08", "2020-05-07",
			"2020-06-08", "2020-07-07", "2020-08-06", "2020-09-08", "2020-10-10", "2020-11-06", "2020-12-08",
			"2021-01-06");

	/** More than five working days later, when the late reports have come. */
	private static final List<LocalDate> SECOND_ROUNDS = days("2020-02-18", "2020-03-18", "2020-04-20", "2020-05-18",
			"2020-06-18", "2020-07-20", "2020-08-18", "2020-09-18", "2020-10-20", "2020-11-18", "2020-12-18",
			"2021-01-18");

	private YearCalendar() {
	}

	private static List<LocalDate> days(String... days) {
		return List.of(days).stream().map(LocalDate::parse).toList();
	}

	static LocalDate startOf(int month) {
		return LocalDate.of(YEAR, 1, 1).plusMonths(month - 1L);
	}

	static LocalDate endOf(int month) {
		return startOf(month + 1).minusDays(1);
	}

	static LocalDate deadlineOf(int month) {
		return DEADLINES.get(month - 1);
	}

	/** The two days after a month on which the rules for slips are gone through. */
	static List<LocalDate> roundsAfter(int month) {
		return List.of(FIRST_ROUNDS.get(month - 1), SECOND_ROUNDS.get(month - 1));
	}

	/** The latest month whose deadline has gone by; 0 for none. */
	static int closedBy(LocalDate day) {
		return (int) DEADLINES.stream().filter((deadline) -> deadline.isBefore(day)).count();
	}

}
