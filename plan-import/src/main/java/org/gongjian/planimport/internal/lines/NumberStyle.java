package org.gongjian.planimport.internal.lines;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ways in which official documents number headings and items, from the outermost to
 * the innermost. What counts is the value, what a task shows is the printed part.
 */
public enum NumberStyle {

	/** 第一部分 */
	PART(Begins.ORDINAL, "(?<printed>第\\s?(?<value>[%s]{1,4})\\s?(?:部分|篇|编))"),
	/** 第三章 */
	CHAPTER(Begins.ORDINAL, "(?<printed>第\\s?(?<value>[%s]{1,4}|\\d{1,2})\\s?章)"),
	/** 第一节 */
	SECTION(Begins.ORDINAL, "(?<printed>第\\s?(?<value>[%s]{1,4}|\\d{1,2})\\s?节)"),
	/** 壹、, Ⅰ. */
	FORMAL("壹贰叁肆伍陆柒捌玖拾ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ",
			"(?<printed>(?<value>[壹贰叁肆伍陆柒捌玖拾]{1,3}|[Ⅰ-Ⅻ]))(?:[、.．]|[ \u3000]{1,4}(?=[\\p{IsHan}“”]{3,20}$))"),
	/** 一、 */
	HAN(HanNumerals.CHARACTERS,
			"(?<printed>(?<value>[%s]{1,4}))(?:、|[.．](?!\\d)|[ \u3000]{1,4}(?=[\\p{IsHan}“”]{3,20}$))"),
	/** （十二）, ㈡ */
	HAN_IN_PARENTHESES(Begins.PARENTHESIS, "(?<printed>[（(]\\s?(?<value>[%s]{1,4})\\s?[）)])[、.．]?", '㈠', 10),
	/** 任务一：, 问题一： */
	NAMED("专重任行举措工事问反具突主整",
			"(?<printed>(?:专项行动|重点任务|任务|行动|举措|措施|工程|事项|(?:反馈|具体|突出|主要|整改)?(?:问题|任务|事项)|反馈意见)(?<value>[%s]{1,3}|\\d{1,2}))[：:、.．]"),
	/** 12. */
	ARABIC(Begins.DIGIT, "(?<printed>(?<value>[\\d０-９]{1,3}))[.．、](?![\\d０-９])", '⒈', 20),
	/** 1.2 */
	DECIMAL(Begins.DIGIT, "(?<printed>\\d{1,2}[.．](?<value>\\d{1,2}))[ \u3000]+(?=[\\p{IsHan}“])(?![万亿千百个元])"),
	/** 1.2.3 */
	DEEP_DECIMAL(Begins.DIGIT,
			"(?<printed>\\d{1,2}(?:[.．]\\d{1,2}){1,3}[.．](?<value>\\d{1,2}))[ \u3000]*(?=[\\p{IsHan}“])"),
	/** （12）, ⑿ */
	ARABIC_IN_PARENTHESES(Begins.PARENTHESIS, "(?<printed>[（(]\\s?(?<value>[\\d０-９]{1,3})\\s?[）)])[、.．]?", '⑴', 20),
	/** 12） */
	ARABIC_BEFORE_PARENTHESIS(Begins.DIGIT, "(?<printed>(?<value>\\d{1,2})[）)])"),
	/** 第一， */
	ORDINAL(Begins.ORDINAL, "(?<printed>第(?<value>[%s]{1,3}))[，,、]"),
	/** 一是, 一要 */
	CLAUSE(HanNumerals.CHARACTERS, "(?<printed>(?<value>[%s]{1,3})[是要])"),
	/** ① */
	CIRCLED("", "(?<printed>(?<value>(?!)))", '①', 20),
	/** —— or ●: counts nothing. */
	BULLET("", "(?<printed>(?<value>(?!)))");

	/** Every character that a number can begin with. */
	private static final Characters FIRST = Characters
		.of(Arrays.stream(values()).map((style) -> style.beginnings).collect(Collectors.joining()));

	/** Every character that such a number can begin with. */
	private final String beginnings;

	private final Characters begins;

	private final Pattern pattern;

	/** The first of the signs that are such a number in one character. */
	private final char first;

	private final int signs;

	NumberStyle(String beginnings, String pattern) {
		this(beginnings, pattern, '\0', 0);
	}

	NumberStyle(String beginnings, String pattern, char first, int signs) {
		this.beginnings = IntStream.range(0, signs)
			.mapToObj((sign) -> String.valueOf((char) (first + sign)))
			.collect(Collectors.joining("", beginnings, ""));
		this.begins = Characters.of(this.beginnings);
		this.pattern = Pattern.compile(pattern.formatted(HanNumerals.CHARACTERS));
		this.first = first;
		this.signs = signs;
	}

	/** Whether a line may begin with a number of some style. */
	static boolean anyMayBegin(String line) {
		return FIRST.startOf(line);
	}

	/** Whether a line may begin with a number of this style. */
	boolean mayBegin(String line) {
		return this.begins.startOf(line);
	}

	Pattern pattern() {
		return this.pattern;
	}

	/** The value of a sign such as ㈡ or ⑫; 0 where the style has no such sign. */
	int valueOf(char sign) {
		int value = sign - this.first + 1;
		return (value >= 1 && value <= this.signs) ? value : 0;
	}

	/** What the numbers of several styles begin with. */
	private static final class Begins {

		static final String ORDINAL = "第";

		static final String PARENTHESIS = "（(";

		static final String DIGIT = "0123456789０１２３４５６７８９";

		private Begins() {
		}

	}

}
