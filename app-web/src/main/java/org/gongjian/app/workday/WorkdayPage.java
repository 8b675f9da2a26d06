package org.gongjian.app.workday;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The working days of a year.
 *
 * @param worked how many there are
 * @param unknown the year whose holidays should be entered; {@code null} for none
 * @param months its months
 * @param special what is special, in stretches
 */
record WorkdayPage(int year, long worked, @Nullable Integer unknown, List<Month> months, List<Stretch> special) {

	/** A month in rows of weeks; days before its first and after its last are missing. */
	record Month(int number, List<List<@Nullable Cell>> weeks) {

	}

	/** A day of the small calendar. */
	record Cell(int number, String kind, String name) {

	}

	/** Days that follow each other and are special for the same reason. */
	record Stretch(LocalDate from, LocalDate to, boolean worked, String name, boolean shipped) {

	}

}
