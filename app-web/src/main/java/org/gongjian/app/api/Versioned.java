package org.gongjian.app.api;

import org.jspecify.annotations.Nullable;

/**
 * An answer whose version goes with it as its ETag.
 */
public interface Versioned {

	/** The stored version; {@code null} where nothing is stored yet. */
	@Nullable Long version();

	/** The version as an ETag; {@code null} where nothing is stored yet. */
	static @Nullable String tag(@Nullable Object answer) {
		return (answer instanceof Versioned versioned && versioned.version() != null)
				? "\"" + versioned.version() + "\"" : null;
	}

}
