package org.gongjian.app.duty;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was typed to say that a duty was done.
 *
 * @param day on which
 * @param once tells one sending of the form from another
 * @param month of the list that the form stands in; {@code null} on a page of its own
 * @param again whether it is known that the same was recorded for that day before
 */
public record DutyForm(@Nullable String day, @Nullable String note, @Nullable String once, @Nullable String month,
		@Nullable Boolean again) {

	/** An empty form, for today. */
	static DutyForm of(LocalDate today) {
		return new DutyForm(today.toString(), "", UUID.randomUUID().toString(), null, null);
	}

	/** Whether it was done once more on the same day. */
	public boolean isMeant() {
		return Boolean.TRUE.equals(this.again);
	}

}
