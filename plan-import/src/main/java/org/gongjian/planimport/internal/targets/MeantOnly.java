package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A figure that only says which people or things are meant sets no target: 年收入低于6000元的农户,
 * 9户以上村…不少于3人, 由5%提高到8% (the first).
 */
final class MeantOnly {

	private static final Wording STARTING_POINT = Wording.of("(?:由|从)[^，。；到至]{0,20}$", "由", "从");

	private static final Pattern CHANGE = Pattern.compile("[^，。；]{0,6}(?:提高|提升|增加|扩大|下降|降低|缩小|调整|降|增|减)?(?:到|至|为)");

	private static final Wording SPAN = Wording.of("(?:用|经过|花)\\s?$", "用", "经过", "花");

	/** Ages say who is meant: 65岁以上老年人. */
	private static final Pattern AGED = Pattern.compile("寿命|平均年龄");

	/** What each so many stand for: 每50万元带动10户. */
	private static final Wording BASE = Wording.of("每\\s?$", "每");

	private static final Pattern HOUSEHOLD = Pattern.compile("(?:[及（(]?以上[）)]?)?户");

	private static final Characters HOUSEHOLD_BEGINS = Characters.of("及（(以户");

	/** 引入投资2亿元的做法: what others did. */
	private static final Wording EXAMPLE = Wording.of("^[^，。；\\d]{0,6}的(?:做法|经验|教训)", "的做法", "的经验", "的教训");

	private MeantOnly() {
	}

	static boolean is(Phrase phrase, @Nullable ComparisonWords words) {
		return isStartingPoint(phrase) || isHousehold(phrase) || EXAMPLE.isIn(phrase.after()) || isAge(phrase)
				|| BASE.isIn(phrase.before()) || isIdiom(phrase) || isAlternative(phrase) || SizeRule.is(phrase)
				|| (phrase.figure().isTime() && SPAN.isIn(phrase.before())) || ConditionRule.is(phrase, words);
	}

	/** Whether a figure is where a change starts: 由600元提高到900元. */
	static boolean isStartingPoint(Phrase phrase) {
		return phrase.next() != null && STARTING_POINT.isIn(phrase.before())
				&& CHANGE.matcher(phrase.after()).lookingAt();
	}

	// 3人户, 3人及以上户: a kind of household.
	private static boolean isHousehold(Phrase phrase) {
		return phrase.figure().unit().equals("人") && HOUSEHOLD_BEGINS.startOf(phrase.after())
				&& HOUSEHOLD.matcher(phrase.after()).lookingAt();
	}

	private static boolean isAge(Phrase phrase) {
		return phrase.figure().unit().endsWith("岁") && !AGED.matcher(phrase.before()).find();
	}

	// One of each, said three times over (每村1人、每组1人、每户1人), counts nothing.
	private static boolean isIdiom(Phrase phrase) {
		if (phrase.figure().value().compareTo(BigDecimal.ONE) != 0) {
			return false;
		}
		String once = phrase.figure().value() + phrase.figure().unit();
		String clause = phrase.clause();
		int first = clause.indexOf(once);
		int second = clause.indexOf(once, first + 1);
		return second > 0 && clause.indexOf(once, second + 1) > 0;
	}

	// Of 200户或500人以上的聚居点 neither is a target.
	private static boolean isAlternative(Phrase phrase) {
		return phrase.next() != null && phrase.after().startsWith("或");
	}

}
