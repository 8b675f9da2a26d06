package org.gongjian.planimport.internal.lines;

/**
 * Whether a line is the title of a plan: short, without a number or a sentence, and
 * ending in a word such as 方案, 规划, 要点.
 */
public final class TitleLine {

	private static final WordList ENDINGS = WordList.of("title-endings");

	private static final Characters SENTENCE = Characters.of("，,。；;：:？！》>");

	private static final int LONGEST = 45;

	private TitleLine() {
	}

	public static boolean is(String line) {
		return isHeadingLike(line) && ENDINGS.endOf(line) && ItemNumber.at(line) == null
				&& !SectionKind.isBareHeading(line);
	}

	/** Whether a line could be a line of a title: short and not a sentence. */
	public static boolean isHeadingLike(String line) {
		return !line.isEmpty() && line.length() <= LONGEST && !SENTENCE.anyIn(line);
	}

}
