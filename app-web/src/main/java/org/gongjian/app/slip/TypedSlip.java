package org.gongjian.app.slip;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form of a slip.
 *
 * @param about the number of the reply that the page showed
 */
public record TypedSlip(@Nullable String words, @Nullable String day, @Nullable Integer about) {

	static TypedSlip nothing() {
		return new TypedSlip(null, null, null);
	}

}
