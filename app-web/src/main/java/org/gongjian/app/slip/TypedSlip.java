package org.gongjian.app.slip;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form of a slip.
 *
 * @param about the number of the reply that the page showed
 * @param reuse files of the unit's reports that are handed in as well
 */
public record TypedSlip(@Nullable String words, @Nullable String day, @Nullable Integer about,
		@Nullable Set<UUID> reuse) {

	static TypedSlip nothing() {
		return new TypedSlip(null, null, null, null);
	}

}
