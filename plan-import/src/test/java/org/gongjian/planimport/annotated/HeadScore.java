package org.gongjian.planimport.annotated;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Scores what a document says of itself: title, number, issuer, dates and place.
 */
final class HeadScore {

	private static final List<String> FIELDS = List.of("title", "documentNumber", "issuer", "issuedOn", "periodStart",
			"periodEnd", "jurisdiction");

	private HeadScore() {
	}

	static Tally of(Map<String, @Nullable String> annotated, Map<String, @Nullable String> draft) {
		Tally tally = new Tally();
		for (String field : FIELDS) {
			String expected = annotated.get(field);
			String found = draft.get(field);
			tally.expect((expected != null) ? 1 : 0);
			tally.draft((found != null) ? 1 : 0);
			if (expected != null && Wording.bare(expected).equals(Wording.bare(found))) {
				tally.hit(1);
			}
			else if (expected != null || found != null) {
				tally.missed("%s: %s got %s".formatted(field, expected, found));
			}
		}
		return tally;
	}

}
