package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a plan says of a duty.
 *
 * @param every how often it comes back; {@code null} for dates only
 * @param everyCount every how many of these; 1 but for 每2年 and the like
 * @param times how many times in each; {@code null} where the plan prints no count
 * @param dueDates the days by which it is to be done
 * @param quote the plan's words
 * @param span where they stand
 */
public record DutyWords(@Nullable Rhythm every, int everyCount, @Nullable Integer times, List<LocalDate> dueDates,
		String quote, SourceSpan span) {

	public DutyWords {
		dueDates = dueDates.stream().distinct().sorted().toList();
	}

	/** When and how often it is to be done. */
	public DutyDemand demand() {
		return new DutyDemand(this.every, this.everyCount, this.times, this.dueDates);
	}

	/** Whether it asks for the same, wherever it stands. */
	public boolean isSameAs(DutyWords other) {
		return equals(
				new DutyWords(other.every, other.everyCount, other.times, other.dueDates, other.quote, this.span));
	}

}
