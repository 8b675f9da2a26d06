package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Characters;

/**
 * Keeps the words of an indicator whole: a name is not cut within 对口, within quotation
 * marks or behind the figure that begins it (9户以上村…), and a long one begins after a
 * separator.
 */
final class IndicatorWords {

	private static final int LONGEST = 26;

	/** A name that cannot be cut may be longer. */
	private static final int LONGEST_WHOLE = 40;

	private static final Characters MARKS = Characters.of("、和及与的）”");

	private static final Pattern REST_OF_WORD = Pattern.compile("^(?:口(?:帮扶|支援|协作)|接|标(?=国|省|先))");

	private static final Pattern REST_OF_CONDITION = Pattern.compile("^(?:及?以上|及?以下|以内)(?=[\\p{IsHan}])");

	private static final Characters RESTS_OF_WORD = Characters.of("口接标");

	private static final Characters RESTS_OF_CONDITION = Characters.of("及以");

	private IndicatorWords() {
	}

	/** The words, whole and short, as they stand in the clause of the figure. */
	static String whole(String words, Phrase phrase) {
		String clause = Blanks.remove(phrase.clause());
		String whole = RESTS_OF_WORD.startOf(words) && REST_OF_WORD.matcher(words).find() ? "对" + words : words;
		if (RESTS_OF_CONDITION.startOf(whole) && REST_OF_CONDITION.matcher(whole).find()) {
			whole = withFigureBefore(whole, clause);
		}
		String name = quoted(shortened(quoted(whole, clause)), clause);
		return name.substring(MARKS.endOfRun(name));
	}

	// The figure and its unit stand before 以上: 9户以上村.
	private static String withFigureBefore(String words, String clause) {
		int at = clause.indexOf(words);
		int from = at;
		while (from > 0 && at - from < LONGEST && "、，；和".indexOf(clause.charAt(from - 1)) < 0) {
			from--;
		}
		return (at > 0) ? clause.substring(from, at) + words : words;
	}

	private static String quoted(String words, String clause) {
		boolean open = words.indexOf('”') >= 0 && (words.indexOf('“') < 0 || words.indexOf('”') < words.indexOf('“'));
		int at = open ? clause.indexOf(words) : -1;
		int quotation = (at > 0) ? clause.lastIndexOf('“', at) : -1;
		return (quotation >= 0 && at - quotation < LONGEST) ? clause.substring(quotation, at) + words : words;
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		int from = words.length() - LONGEST;
		for (int i = from; i < words.length() - 2; i++) {
			if ("、，“".indexOf(words.charAt(i)) >= 0 && words.length() - i > 4) {
				return words.substring((words.charAt(i) == '“') ? i : i + 1);
			}
		}
		return words.substring(Math.max(words.length() - LONGEST_WHOLE, 0));
	}

}
