package org.gongjian.planimport;

import java.util.List;
import java.util.Set;

import org.gongjian.domain.plan.SourceSpan;

/**
 * A piece of the document.
 *
 * @param text the words as printed
 * @param span where they stand; of a passage over several paragraphs, where it begins
 */
public record DraftPassage(String text, SourceSpan span) {

	/** Of the places of names those that are still named. */
	static List<DraftPassage> of(List<String> names, List<DraftPassage> places) {
		if (places.isEmpty()) {
			return List.of();
		}
		Set<String> named = Set.copyOf(names);
		return places.stream().filter((place) -> named.contains(place.text())).toList();
	}

}
