package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.domain.target.Comparison;
import org.gongjian.planimport.internal.lines.Wording;

/**
 * A figure that describes the people or things that follow it is a condition:
 * 年收入低于6000元的农户, 9户以上村…不少于3人 (the first).
 */
final class ConditionRule {

	private static final Wording LATER = Wording.of("(?:不少于|不低于|至少|达到|不超过)[^\\d]{0,6}\\d", "不少于", "不低于", "至少", "达到",
			"不超过");

	/** Those that are so and so: 90%以上的村, 超过30天的, 大于800人的行政村. */
	private static final Pattern THOSE = Pattern.compile(
			"^的(?![目水要标])(?:[\\p{IsHan}]{0,8}(?:村|镇|乡|户|人|员|企业|地区|车间|项目|主体|学校|单位|对象)|[在由按]|$)|^(?:自然村|村民小组|聚居点|安置点|安置区|居民点|大型安置|特大型|规模的?)");

	/** 对…的企业: who is meant, up to the noun. */
	private static final Wording TOWARDS = Wording.of("^(?:其中)?对(?!接|口|标|照|外)[^，。；]*$", "对");

	private static final Pattern NOUN = Pattern.compile("的?[\\p{IsHan}“]");

	private ConditionRule() {
	}

	static boolean is(Phrase phrase, ComparisonWords words) {
		String after = phrase.after().substring(words.suffix());
		if ((THOSE.matcher(after).find() && !phrase.before().isBlank())
				|| (TOWARDS.isIn(phrase.before()) && after.matches("[^，。；]{0,30}的[\\p{IsHan}]{1,12}.*"))) {
			return true;
		}
		boolean noun = NOUN.matcher(after).lookingAt();
		boolean described = LATER.isIn(after) || after.startsWith("的");
		if (words.suffix() > 0 && noun && described && !phrase.figure().isShare()
				&& !StandardRule.namesStandard(phrase)) {
			return true;
		}
		boolean below = words.comparison() == Comparison.BELOW
				|| (words.comparison() == Comparison.AT_MOST && words.suffix() > 0 && !phrase.lead().contains("控制在"));
		return below && noun && !StandardRule.namesStandard(phrase);
	}

}
