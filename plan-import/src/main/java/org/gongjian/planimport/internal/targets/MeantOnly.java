package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.gongjian.domain.target.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * A figure that only says which people or things are meant sets no target: 年收入低于6000元的农户,
 * 9户以上村…不少于3人, 由5%提高到8% (the first).
 */
final class MeantOnly {

	private static final Pattern STARTING_POINT = Pattern.compile("(?:由|从)[^，。；到至]{0,20}$");

	private static final Pattern CHANGE = Pattern.compile("[^，。；]{0,6}(?:提高|提升|增加|扩大|下降|降低|缩小|调整|降|增|减)?(?:到|至|为)");

	private static final Pattern LATER = Pattern.compile("(?:不少于|不低于|至少|达到|不超过)[^\\d]{0,6}\\d");

	/** Those that are so and so: 90%以上的村, 超过30天的, 大于800人的行政村. */
	private static final Pattern THOSE = Pattern.compile(
			"^的(?![目水要标])(?:[\\p{IsHan}]{0,8}(?:村|镇|乡|户|人|员|企业|地区|车间|项目|主体|学校|单位|对象)|[在由按]|$)|^(?:自然村|村民小组|聚居点|安置点|安置区|居民点|大型安置|特大型|规模的?)");

	/** 对…的企业: who is meant, up to the noun. */
	private static final Pattern TOWARDS = Pattern.compile("^(?:其中)?对(?!接|口|标|照|外)[^，。；]*$");

	private static final Pattern SPAN = Pattern.compile("(?:用|经过|花)\\s?$");

	private static final Pattern NOUN = Pattern.compile("的?[\\p{IsHan}“]");

	private MeantOnly() {
	}

	static boolean is(Phrase phrase, @Nullable ComparisonWords words) {
		return isStartingPoint(phrase) || isIdiom(phrase) || isAlternative(phrase)
				|| (phrase.figure().isTime() && SPAN.matcher(phrase.before()).find())
				|| (words != null && isCondition(phrase, words));
	}

	/** Whether a figure is where a change starts: 由8000元提高到12000元. */
	static boolean isStartingPoint(Phrase phrase) {
		return phrase.next() != null && STARTING_POINT.matcher(phrase.before()).find()
				&& CHANGE.matcher(phrase.after()).lookingAt();
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

	static boolean isCondition(Phrase phrase, ComparisonWords words) {
		String after = phrase.after().substring(words.suffix());
		if ((THOSE.matcher(after).find() && !phrase.before().isBlank())
				|| (TOWARDS.matcher(phrase.before()).find() && after.matches("[^，。；]{0,30}的[\\p{IsHan}]{1,12}.*"))) {
			return true;
		}
		boolean noun = NOUN.matcher(after).lookingAt();
		boolean described = LATER.matcher(after).find() || after.startsWith("的");
		if (words.suffix() > 0 && noun && described && !phrase.figure().isShare()
				&& !StandardRule.namesStandard(phrase)) {
			return true;
		}
		boolean below = words.comparison() == Comparison.BELOW
				|| (words.comparison() == Comparison.AT_MOST && words.suffix() > 0 && !phrase.lead().contains("控制在"));
		return below && noun && !StandardRule.namesStandard(phrase);
	}

}
