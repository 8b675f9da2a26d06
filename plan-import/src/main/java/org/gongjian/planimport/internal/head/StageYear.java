package org.gongjian.planimport.internal.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The year of a stage that opens a passage (全面推进阶段（2027年）。年底前开展评估): days named behind it
 * are of that year.
 */
public final class StageYear {

	private static final String STAGE = "阶段";

	private static final Pattern YEAR = Pattern.compile("阶段[（(](?<year>20\\d{2})\\s?年[）)]");

	/** No stage says more. */
	private static final int LONGEST = 1000;

	private StageYear() {
	}

	/**
	 * The year of the stage in which a character stands; {@code null} where it stands in
	 * none.
	 */
	public static @Nullable String at(String text, int character) {
		String words = text.substring(Math.max(character - LONGEST, 0), character);
		for (int at = words.lastIndexOf(STAGE); at >= 0; at = words.lastIndexOf(STAGE, at - 1)) {
			Matcher year = YEAR.matcher(words).region(at, words.length());
			if (year.lookingAt()) {
				return year.group("year");
			}
		}
		return null;
	}

	/**
	 * The words of a sentence up to a character, behind the year of the stage they stand
	 * in.
	 */
	public static String before(String text, int sentence, int at) {
		String year = at(text, sentence);
		String words = text.substring(sentence, at);
		return (year != null) ? year + "年" + words : words;
	}

}
