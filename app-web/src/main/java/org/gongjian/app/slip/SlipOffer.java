package org.gongjian.app.slip;

import java.util.Map;

import org.gongjian.domain.slip.SlipAction;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person may do to a slip now, with what was typed and what is wrong
 * with it.
 *
 * @param about the number of the reply that it decides on
 */
public record SlipOffer(SlipAction action, @Nullable Integer about, String words, String day,
		Map<String, String> errors) {

	public boolean asksDay() {
		return this.action == SlipAction.RETURN;
	}

	/** Whether it stands open on the page; what is seldom done folds. */
	public boolean isFirst() {
		return this.action == SlipAction.REPLY || this.action == SlipAction.ACCEPT || this.action == SlipAction.RETURN
				|| !this.errors.isEmpty();
	}

}
