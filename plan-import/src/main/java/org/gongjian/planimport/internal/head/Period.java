package org.gongjian.planimport.internal.head;

import java.time.LocalDate;

import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The time a plan is made for; empty where the document does not say.
 *
 * @param start its first day
 * @param end its last day
 */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

	public static final Period NONE = new Period(null, null);

	private static final int FOURTEENTH = 14;

	private static final int FOURTEENTH_START = 2021;

	public static Period years(int first, int last) {
		return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
	}

	/**
	 * The time in which the days of a plan are read: its own, or for a plan that names no
	 * years the rest of the year it was issued in, so that 5月底前 has a year.
	 */
	public static Period readIn(PlanHead head) {
		LocalDate issued = head.issuedOn();
		return (head.periodStart() != null || issued == null) ? new Period(head.periodStart(), head.periodEnd())
				: new Period(issued.withDayOfMonth(1), LocalDate.of(issued.getYear(), 12, 31));
	}

	/** The years of a five-year plan; the 14th (“十四五”) began in 2021. */
	public static Period fiveYears(int number) {
		int first = FOURTEENTH_START + 5 * (number - FOURTEENTH);
		return years(first, first + 4);
	}

	/** The year that 今年 and 年底 mean; {@code null} for a plan of several years. */
	public @Nullable Integer year() {
		return (this.start != null && this.end != null && this.start.getYear() == this.end.getYear())
				? Integer.valueOf(this.start.getYear()) : null;
	}

	/**
	 * The year in which a month of a plan lies; {@code null} where it is in none or more
	 * than one.
	 */
	public @Nullable Integer yearOf(int month) {
		if (this.start == null || this.end == null) {
			return null;
		}
		Integer found = null;
		for (int year = this.start.getYear(); year <= this.end.getYear(); year++) {
			LocalDate first = LocalDate.of(year, month, 1);
			if (!first.isBefore(this.start.withDayOfMonth(1)) && !first.isAfter(this.end)) {
				if (found != null) {
					return null;
				}
				found = year;
			}
		}
		return found;
	}

}
