package org.gongjian.planimport.internal.lines;

import java.util.regex.Pattern;

/**
 * The ways in which official documents number headings and items, from the outermost to
 * the innermost. What counts is the value, what a task shows is the printed part.
 */
public enum NumberStyle {

	/** 第三章 */
	CHAPTER("(?<printed>第(?<value>[%s]{1,4})章)"),
	/** 第一节 */
	SECTION("(?<printed>第(?<value>[%s]{1,4})节)"),
	/** 一、 */
	HAN("(?<printed>(?<value>[%s]{1,4}))、"),
	/** （十二） */
	HAN_IN_PARENTHESES("(?<printed>[（(](?<value>[%s]{1,4})[）)])"),
	/** 12. */
	ARABIC("(?<printed>(?<value>\\d{1,3}))[.．、](?!\\d)"),
	/** （12） */
	ARABIC_IN_PARENTHESES("(?<printed>[（(](?<value>\\d{1,3})[）)])"),
	/** 12） */
	ARABIC_BEFORE_PARENTHESIS("(?<printed>(?<value>\\d{1,2})[）)])"),
	/** 第一， */
	ORDINAL("(?<printed>第(?<value>[%s]{1,3}))[，,、]"),
	/** 一是, 一要 */
	CLAUSE("(?<printed>(?<value>[%s]{1,3})[是要])"),
	/** ① */
	CIRCLED("(?<printed>(?<value>[①-⑳]))");

	/** Every character that a number can begin with. */
	private static final Characters FIRST = Characters.of(HanNumerals.CHARACTERS + "第（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

	private final Pattern pattern;

	NumberStyle(String pattern) {
		this.pattern = Pattern.compile(pattern.formatted(HanNumerals.CHARACTERS));
	}

	/** Whether a line may begin with a number of some style. */
	static boolean mayBegin(String line) {
		return FIRST.startOf(line);
	}

	Pattern pattern() {
		return this.pattern;
	}

}
