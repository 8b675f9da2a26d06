package org.gongjian.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The twelve months of the demonstration plan. They roll with the day of the first start,
 * so that eight months lie behind it and the plan is still under way.
 *
 * @param first the first month
 */
record DemoMonths(YearMonth first) {

	/** Months with progress. */
	static final int REPORTED = 8;

	private static final int ALL = 12;

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	static DemoMonths before(LocalDate today) {
		return new DemoMonths(YearMonth.from(today).minusMonths(REPORTED));
	}

	/** The first day of a month of the plan, counted from 1. */
	LocalDate start(int month) {
		return this.first.plusMonths(month - 1L).atDay(1);
	}

	/**
	 * A moment in the days after a month's end, when reports are handed in and reviewed.
	 */
	Instant after(int month, int day, int hour) {
		return LocalDateTime
			.of(this.first.plusMonths(month).getYear(), this.first.plusMonths(month).getMonth(), day, hour, 0)
			.atZone(ZONE)
			.toInstant();
	}

	/** The plan's text with its months filled in. */
	String fill(String text) {
		String filled = text.replace("${start}", MONTH.format(this.first))
			.replace("${end}", MONTH.format(this.first.plusMonths(ALL - 1L)))
			.replace("${issued}", DAY.format(this.first.atDay(1).minusDays(5)))
			.replace("${startYear}", String.valueOf(this.first.getYear()));
		for (int month = ALL; month >= 1; month--) {
			filled = filled.replace("${m" + month + "}", MONTH.format(start(month)));
		}
		return filled;
	}

}
