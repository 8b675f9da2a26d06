package org.gongjian.planimport;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done by a date, or again and again.
 *
 * @param every how often it comes back; {@code null} for dates only
 * @param interval every how many of these (每2年: 2); 1 otherwise
 * @param times how many times in each; {@code null} where no count is printed
 * @param dueDates the days by which it is to be done; empty for a rhythm only
 * @param quote the piece of the document that says so
 * @param span where the quote stands
 */
public record DraftDuty(@Nullable Rhythm every, int interval, @Nullable Integer times, List<LocalDate> dueDates,
		String quote, SourceSpan span) {

	public DraftDuty {
		dueDates = List.copyOf(dueDates);
	}

}
