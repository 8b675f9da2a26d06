package org.gongjian.app.importing.edit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.units.UnitDictionary;

/**
 * Names as they were typed for units, among which collective words may stand.
 */
public final class TypedNames {

	private TypedNames() {
	}

	/** Whether a name is a collective word (各镇) rather than a unit. */
	public static boolean isWord(String name) {
		return UnitDictionary.standard().isCollective(name);
	}

	/** The words that are there, and those among the names, each once. */
	public static List<String> words(List<String> words, Collection<String> names) {
		return Stream.concat(words.stream(), names.stream().filter(TypedNames::isWord)).distinct().toList();
	}

}
