package org.gongjian.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.gongjian.app.moment.AsOf;
import org.gongjian.app.standing.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list as it stood at the end of a day.
 *
 * @param <T> what is listed
 * @param day the day that is shown
 * @param leftOut the titles of plans of which nothing is listed, as their text of that
 * day was not kept
 */
public record DatedSlice<T>(LocalDate day, List<T> items, @Nullable String next, long total, List<String> leftOut) {

	/**
	 * A part of a list that was read as of a day.
	 * @param leftOut asked for a past day only
	 */
	public static <T> DatedSlice<T> of(AsOf asOf, Slice<T> slice, Function<Moment, List<String>> leftOut) {
		return new DatedSlice<>(asOf.day(), slice.items(), slice.next(), slice.total(),
				asOf.isPast() ? leftOut.apply(asOf.moment()) : List.of());
	}

}
