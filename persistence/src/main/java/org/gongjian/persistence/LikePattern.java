package org.gongjian.persistence;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Patterns for {@code like … escape '!'} made of what a person typed.
 */
public final class LikePattern {

	/** Matches everything. */
	public static final String ANY = "%";

	private LikePattern() {
	}

	/** Matches texts, put into small letters, that hold what was typed. */
	public static String containing(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? ANY : "%" + literally(typed.strip().toLowerCase(Locale.ROOT)) + "%";
	}

	/** Matches exactly what was chosen; everything where nothing was. */
	public static String exactly(@Nullable String chosen) {
		return (chosen == null || chosen.isBlank()) ? ANY : literally(chosen);
	}

	private static String literally(String text) {
		return text.replaceAll("[!%_]", "!$0");
	}

}
