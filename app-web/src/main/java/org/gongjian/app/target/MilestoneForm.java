package org.gongjian.app.target;

import org.jspecify.annotations.Nullable;

/**
 * A milestone as it is typed.
 *
 * @param day the day, as a date field sends it
 * @param value what is to be reached
 */
record MilestoneForm(String day, String value) {

	MilestoneForm(@Nullable String day, @Nullable String value) {
		this.day = (day != null) ? day.strip() : "";
		this.value = (value != null) ? value.strip() : "";
	}

	boolean isEmpty() {
		return this.day.isEmpty() && this.value.isEmpty();
	}

}
