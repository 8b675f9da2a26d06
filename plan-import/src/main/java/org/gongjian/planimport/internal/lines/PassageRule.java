package org.gongjian.planimport.internal.lines;

import java.util.regex.Pattern;

import org.gongjian.planimport.PassageKind;

/**
 * Tells bare headings (二、基本原则) and formulae (现印发给你们，请认真贯彻执行。) from words that somebody
 * has to look at. Whatever holds an amount or goes beyond one line of heading is words.
 */
public final class PassageRule {

	private static final int LONGEST_HEADING = 36;

	private static final int LONGEST_FORMULA = 160;

	/** 一、… （二）… 第三章 … 专栏4-1 …; a number like 3. is one of tasks. */
	private static final Pattern HEADED = Pattern.compile(
			"(?:第[一二三四五六七八九十百\\d]{1,4}[章节编篇部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|专栏\\d|附[件表录])[^。；;！!？?，,：:]*");

	private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)?\\s?[%％\\p{IsHan}]");

	/** Whom a document is sent to. */
	private static final Pattern ADDRESSEES = Pattern
		.compile("[^。；;]{0,140}(?:单位|部门|政府|办事处|委员会|办公室|公司|团体|企业|学校|党委|局|委)[：:]");

	private static final Pattern ISSUED = Pattern
		.compile(".{0,60}(?:印发|转发|下发)(?:给你们|你们)?.{0,30}(?:执行|落实|实施|遵照办理|参照执行)[。.]?");

	private static final Pattern NOTICE = Pattern.compile(
			"(?:.{0,40}关于(?:印发|转发|下发).{0,80}|《.{0,60}》?的?通知|通知|特此通[知告][。.]?|.{0,50}印发|抄[送报][：:].{0,120}|[（(]?此件.{0,20}|附[件表][：:].{0,60}|目录)");

	private static final WordList CHROME = WordList.of("page-chrome-words");

	private static final WordList INDEX_DATA = WordList.of("index-data-labels");

	private static final WordList FRAME = WordList.of("frame-headings");

	private static final WordList SAFEGUARDS = WordList.of("safeguard-headings");

	private PassageRule() {
	}

	public static PassageKind kindOf(String text) {
		String words = Blanks.remove(text);
		if (isHeading(words)) {
			return PassageKind.HEADING;
		}
		return (words.length() <= LONGEST_FORMULA && isFormula(words)) ? PassageKind.FORMULA : PassageKind.WORDS;
	}

	private static boolean isHeading(String words) {
		if (words.length() > LONGEST_HEADING || words.codePoints().noneMatch(Character::isLetter)) {
			return words.length() <= LONGEST_HEADING;
		}
		boolean known = FRAME.contains(words) || SAFEGUARDS.contains(words);
		return known || (HEADED.matcher(words).matches() && !AMOUNT.matcher(unnumbered(words)).find());
	}

	// The number of a section is no amount.
	private static String unnumbered(String words) {
		return words.replaceFirst("^(?:第[^章节编篇部]{1,4}[章节编篇部]|专栏[\\d-]+|附[件表录]\\d*)", "");
	}

	private static boolean isFormula(String words) {
		String bare = words.replaceAll("[\\[\\]【】]", "");
		return ADDRESSEES.matcher(words).matches() || ISSUED.matcher(words).matches() || NOTICE.matcher(words).matches()
				|| CHROME.startOf(bare) || INDEX_DATA.startOf(bare);
	}

}
