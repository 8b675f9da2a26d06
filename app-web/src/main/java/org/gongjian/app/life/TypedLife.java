package org.gongjian.app.life;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of an action.
 *
 * @param about the number of the application or step that the page showed
 * @param confirmed whether the person means it in spite of the warnings
 */
public record TypedLife(@Nullable String reason, @Nullable String day, @Nullable UUID unit, @Nullable Integer about,
		@Nullable Boolean confirmed) {

	static TypedLife nothing() {
		return new TypedLife(null, null, null, null, null);
	}

}
