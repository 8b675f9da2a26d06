package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongjian.planimport.units.UnitDictionary;
import org.gongjian.planimport.units.UnitMeaning;

/**
 * Names that only a blank or the end of a line divided: 县财政局 县民政局.
 */
final class GluedNames {

	private static final int SHORTEST = 6;

	private static final int LONGEST = 80;

	private static final int LONGEST_NAME = 24;

	/** 县委县政府督查室 is one body: what follows the committee itself is not taken off. */
	private static final String COMMITTEE = "委员会";

	private static final Pattern TOWNS = Pattern.compile("各(?:涉农|有关|相关)?(?:乡镇|镇街|街镇|镇|乡|街道|办事处|苏木|区县)\\p{IsHan}{0,8}");

	private static final UnitDictionary DICTIONARY = UnitDictionary.standard();

	private GluedNames() {
	}

	/** The names, none where a text is not made of known names that show their level. */
	static List<String> in(String text) {
		List<String> names = new ArrayList<>();
		int from = 0;
		while (text.length() >= SHORTEST && text.length() <= LONGEST && from < text.length()) {
			int end = TOWNS.matcher(text.substring(from)).matches() ? text.length() : endOfName(text, from);
			if (end < 0) {
				return List.of();
			}
			names.add(text.substring(from, end));
			from = end;
		}
		return (names.size() > 1) ? names : List.of();
	}

	// The longest name that begins here and after which another one begins, or the text
	// ends.
	private static int endOfName(String text, int from) {
		for (int end = Math.min(text.length(), from + LONGEST_NAME); end > from + 1; end--) {
			if (showsLevel(text.substring(from, end))
					&& (end == text.length() || begins(text, end) || TOWNS.matcher(text.substring(end)).matches())) {
				return end;
			}
		}
		return -1;
	}

	private static boolean begins(String text, int from) {
		for (int end = from + 2; end <= Math.min(text.length(), from + LONGEST_NAME); end++) {
			if (showsLevel(text.substring(from, end))) {
				return true;
			}
		}
		return false;
	}

	private static boolean showsLevel(String name) {
		if (!DICTIONARY.knows(name)) {
			return false;
		}
		Optional<UnitMeaning> meaning = DICTIONARY.recognise(name);
		return meaning.filter((known) -> !known.level().isEmpty() && !known.body().equals(COMMITTEE)).isPresent();
	}

}
