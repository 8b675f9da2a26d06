package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.WordList;
import org.gongjian.planimport.internal.targets.TargetReader.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The indicator is a short noun phrase made of words of the document: the subject before
 * the figure (辖区内就诊率达到90%), the counted things after it (打造3条精品线路), or both.
 */
final class IndicatorRule {

	/** A year or day at the beginning: 到2025年底, 2026年8月底前. */
	private static final String DATE = "到?(?:20\\d{2}年)?\\d{1,2}月(?:\\d{1,2}日|底|末)?(?:之?前|以前|起)?|到?20\\d{2}年(?:底前?|末|内)?";

	private static final Characters DATES = Characters.of("0123456789到");

	private static final WordList OPENINGS = WordList.of("indicator-openings");

	private static final WordList ENDINGS = WordList.of("indicator-endings");

	private static final Pattern OPENING = Pattern.compile("^(?:%s|%s){0,8}".formatted(OPENINGS.alternatives(), DATE));

	private static final Pattern ENDING = Pattern.compile("%s{0,4}$".formatted(ENDINGS.alternatives()));

	private static final Characters PER = Characters.of("每各均都");

	private static final Pattern VERB_END = Pattern.compile("(?:建好|建成|建设|至少|培育|发展|配备|设立|都|有){1,3}$");

	/** Between the figures of a list stands only what belongs to the figure before. */
	private static final Characters LIST_END = Characters.of("、和及与");

	private static final Pattern VERBS_AT_END = Pattern.compile("(?:选择|建设|培育|打造|发展|、){1,8}$");

	private static final Characters NOUN_END = Characters.of("、和及，。；（(");

	/** Behind a condition stands who is meant: 满3年的水管员, 停水4小时以上须. */
	private static final Pattern WHO_IS_MEANT = Pattern.compile("^(?:且|须|以上的|以下的)");

	private static final Characters WHO_BEGINS = Characters.of("且须以");

	/** Words that only say how much: 最高, 再. */
	private static final Characters DEGREES = Characters.of("最再");

	private static final Pattern DEGREE = Pattern.compile("最[高长低少多]|再$");

	/** Words that only say how or when a value is come to. */
	private static final Pattern WITHOUT_NOUN = Pattern.compile(
			"(?:完成|达到|达|实现|累计|稳步|逐步|再|年底|年末|月底|期末|提高|提升|增加|新增|要求|标准|其中|[上下]半年|第?[一二三四]季度末?|\\d{1,2}月[底末]?前?|20\\d{2}年[底末]?前?|到|力争|各|又){0,12}");

	private IndicatorRule() {
	}

	static String of(Phrase phrase, @Nullable ComparisonWords words, Outcome before) {
		String own = of(phrase, words);
		boolean goesOn = !before.indicator().isEmpty() && phrase.goesOnFrom(before.end())
				&& before.unit().equals(phrase.figure().unit());
		return (goesOn && WITHOUT_NOUN.matcher(own).matches()) ? before.indicator() : IndicatorWords.whole(own, phrase);
	}

	private static String of(Phrase phrase, @Nullable ComparisonWords words) {
		String lead = phrase.lead();
		if (BaselineRule.of(phrase) != null) {
			return or(subject(BaselineRule.changing(phrase)), phrase);
		}
		boolean listed = phrase.listed() && LIST_END.endOf(lead);
		String subject = listed ? "" : subject((words != null) ? lead.substring(0, words.leadEnd()) : lead);
		String noun = noun(phrase, words);
		if (subject.length() > 1 && WHO_BEGINS.startOf(noun) && WHO_IS_MEANT.matcher(noun).find()) {
			return subject;
		}
		if (phrase.figure().isShare() || phrase.figure().isMoney() || phrase.figure().isTime()) {
			return or(subject + noun, phrase);
		}
		if (!noun.isEmpty() && !(words != null && words.reached())) {
			boolean each = PER.anyIn(subject);
			return each ? VERB_END.matcher(subject).replaceFirst("") + noun : noun;
		}
		return or(subject.isEmpty() ? noun : subject, phrase);
	}

	private static String subject(String lead) {
		String subject = Blanks.remove(lead);
		if (OPENINGS.startOf(subject) || DATES.startOf(subject)) {
			subject = OPENING.matcher(subject).replaceFirst("");
		}
		return ENDINGS.endOf(subject) ? ENDING.matcher(subject).replaceFirst("") : subject;
	}

	private static String noun(Phrase phrase, @Nullable ComparisonWords words) {
		String after = phrase.after().substring((words != null) ? words.suffix() : 0);
		Figure next = phrase.next();
		if (next != null) {
			after = after.substring(0, Math.max(Math.min(next.start() - phrase.figure().end(), after.length()), 0));
			int end = NOUN_END.next(after, 0);
			after = (end < after.length()) ? after.substring(0, end) : VERBS_AT_END.matcher(after).replaceFirst("");
		}
		String noun = Blanks.remove(after);
		return noun.startsWith("的") ? noun.substring(1) : noun;
	}

	// Where nothing stands around the figure, the clause before names what is counted.
	private static String or(String indicator, Phrase phrase) {
		if (indicator.length() > 1 && !(DEGREES.startOf(indicator) && DEGREE.matcher(indicator).lookingAt())) {
			return indicator;
		}
		String before = subject(phrase.clauseBefore());
		return before.isEmpty() ? Blanks.remove(phrase.clause()) : before;
	}

}
