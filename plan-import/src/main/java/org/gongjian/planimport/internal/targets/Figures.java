package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.internal.lines.Wording;
import org.gongjian.planimport.internal.targets.TargetReader.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a figure is: a target, a standard, or nothing that the ledger counts.
 */
final class Figures {

	/** A frequency (每月至少1次) is a duty only. */
	private static final Wording FREQUENCY = Wording.of(
			"每(?:日|天|周|旬|半?个?月|季度?|半年|年|学[年期]|[两二三四五\\d]{1,2}(?:个月|年))|按月|按季|上半年[、和]下半年|全年各季", "每", "按月", "按季", "半年",
			"各季");

	/** What is counted as often as it happens. */
	private static final String EVENTS = "次期场轮回";

	/** 全年不少于12场. */
	private static final Wording WHOLE_YEAR = Wording.of("全年[^，。；\\d]{0,16}(?:不少于|不低于|至少)\\s?$", "全年");

	/** 4次/年 */
	private static final Pattern PER_TIME = Pattern.compile("[次期场轮回]/.*");

	private Figures() {
	}

	static @Nullable TargetKind kind(Phrase phrase, @Nullable ComparisonWords words, Outcome before) {
		Figure figure = phrase.figure();
		if (isFrequency(phrase) && !LimitRule.is(phrase)) {
			return null;
		}
		if (MeantOnly.is(phrase, words)) {
			boolean eligible = !figure.spelled() && ConditionRule.is(phrase, words) && EligibilityRule.is(phrase);
			return eligible ? TargetKind.STANDARD : null;
		}
		boolean enclosed = phrase.layout().isEnclosed(figure.start());
		boolean standard = StandardRule.is(phrase);
		if (enclosed && !(figure.isMoney() && standard)) {
			return null;
		}
		if (figure.spelled() && !isCountedWork(phrase, words)) {
			return null;
		}
		if (standard && (before.kind() == null || TimeLimitRule.is(phrase))) {
			return TargetKind.STANDARD;
		}
		if (before.kind() != null) {
			return before.kind();
		}
		return (words != null || AmountRule.is(phrase) || ExactRule.is(phrase)) ? TargetKind.TARGET : null;
	}

	/** Whether a figure that is not taken may be a target all the same. */
	static boolean isDoubtful(Phrase phrase, @Nullable ComparisonWords words) {
		Figure figure = phrase.figure();
		return !figure.spelled() && !figure.isTime() && !MeantOnly.is(phrase, words) && !isFrequency(phrase)
				&& !phrase.layout().isEnclosed(figure.start());
	}

	private static boolean isFrequency(Phrase phrase) {
		String unit = phrase.figure().unit();
		return (unit.indexOf('/') > 0 && PER_TIME.matcher(unit).matches())
				|| ((EVENTS.contains(unit) || unit.equals("场次")) && FREQUENCY.isIn(phrase.clause()))
				|| ("次场".contains(unit) && WHOLE_YEAR.isIn(phrase.before()));
	}

	// Chinese numerals mostly stand in set phrases; they count where work adds to them.
	private static boolean isCountedWork(Phrase phrase, @Nullable ComparisonWords words) {
		return words != null || phrase.before().contains("新");
	}

}
