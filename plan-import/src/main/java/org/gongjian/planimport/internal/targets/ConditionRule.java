package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.domain.target.Comparison;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A figure that describes the people or things that follow it is a condition:
 * 年收入低于6000元的农户, 9户以上村…不少于3人 (the first).
 */
final class ConditionRule {

	private static final Wording LATER = Wording.of("(?:不少于|不低于|至少|达到|不超过)[^\\d]{0,6}\\d", "不少于", "不低于", "至少", "达到",
			"不超过");

	/** Those that are so and so: 90%以上的村, 超过30天的, 大于800人的行政村. */
	private static final Pattern THOSE = Pattern.compile(
			"^的(?![目水要标])(?:[\\p{IsHan}]{0,8}(?:村|镇|乡|户|人|员|企业|地区|车间|项目|主体|产业|园区|品牌|学校|单位|对象|教师|职工|家庭|医生|学生|劳动力|基地)|[在由按]|$)|^(?:自然村|村民小组|聚居点|安置点|安置区|居民点|大型安置|特大型|规模的?)");

	private static final Characters THOSE_BEGINS = Characters.of("的自村聚安居大特规");

	/** 对…的企业: who is meant, up to the noun. */
	private static final Wording TOWARDS = Wording.of("^(?:其中)?对(?!接|口|标|照|外)[^，。；]*$", "对");

	private static final Pattern MEANT = Pattern.compile("[^，。；]{0,30}的(?:\\d{1,5}[个处座所])?[\\p{IsHan}]{1,12}.*");

	/** Places that are told by how many they hold: 30户以上村寨. */
	private static final Pattern HOLDERS = Pattern.compile("^[\\p{IsHan}]{0,4}(?:企业|大班额|班额|班级|[村寨屯]|村组)(?!职工|员工|干部|民)");

	/** 停水4小时以上须…: what follows is asked of those. */
	private static final Pattern BOUND = Pattern.compile("^(?:必?须|应当?)(?=\\p{IsHan})");

	private static final Characters BOUND_BEGINS = Characters.of("必须应");

	/** A share of the places that reach something is an aim: 80%以上的行政村推行…. */
	private static final Pattern PLACES = Pattern.compile("^的?(?:行政|自然)?(?:[\\p{IsHan}]{0,3}村|乡镇|街道|学校|农户)(?:（组）)?");

	private static final Pattern REACHING = Pattern.compile("^(?:全[省市县区旗州])?$|(?:覆盖|推广到?|惠及|确保|力争|实现)\\s?$");

	private static final Pattern NOUN = Pattern.compile("的?[\\p{IsHan}“]");

	/** 收入下降50%的企业: those whose value has changed so. */
	private static final Wording CHANGED = Wording.of("(?:增长|增加|上升|下降|降低|减少)\\s?$", "增长", "增加", "上升", "下降", "降低", "减少");

	/** 购买10万元以上车辆的，不予纳入: the clause is those themselves. */
	private static final Pattern WHO = Pattern.compile("^[\\p{IsHan}]{2,16}的$");

	/** 稳定就业6个月以上，补助300元: the next clause says what they get. */
	private static final Pattern GRANTED = Pattern.compile("^[，,](?:每人|每户|一次性|可|按规定)?(?:给予|补助|奖补|奖励|补贴|发放|享受)");

	private ConditionRule() {
	}

	static boolean is(Phrase phrase, @Nullable ComparisonWords words) {
		return (words != null) ? isCompared(phrase, words) : areThose(phrase.after()) && CHANGED.isIn(phrase.before());
	}

	private static boolean areThose(String after) {
		return THOSE_BEGINS.startOf(after) && THOSE.matcher(after).lookingAt();
	}

	private static boolean isCompared(Phrase phrase, ComparisonWords words) {
		String after = phrase.after().substring(words.suffix());
		if (phrase.figure().isShare() && PLACES.matcher(after).find() && REACHING.matcher(phrase.before()).find()) {
			return false;
		}
		if (words.suffix() > 0 && BOUND_BEGINS.startOf(after) && BOUND.matcher(after).find()) {
			return true;
		}
		if (words.suffix() > 0 && "人户名".contains(phrase.figure().unit()) && HOLDERS.matcher(after).find()) {
			return true;
		}
		if ((areThose(after) && !phrase.before().isBlank())
				|| (TOWARDS.isIn(phrase.before()) && MEANT.matcher(after).matches())) {
			return true;
		}
		if (words.suffix() > 0 && WHO.matcher(after).find()) {
			return true;
		}
		if (words.suffix() > 0 && after.isEmpty() && phrase.figure().isTime()
				&& GRANTED.matcher(phrase.sentenceAfter().substring(words.suffix())).find()) {
			return true;
		}
		boolean noun = NOUN.matcher(after).lookingAt();
		boolean described = LATER.isIn(after) || after.startsWith("的");
		if (words.suffix() > 0 && noun && described && !phrase.figure().isShare()
				&& !StandardRule.namesStandard(phrase)) {
			return true;
		}
		if (phrase.figure().isDays()) {
			return false;
		}
		boolean below = words.comparison() == Comparison.BELOW
				|| (words.comparison() == Comparison.AT_MOST && words.suffix() > 0 && !phrase.lead().contains("控制在"));
		return below && noun && !StandardRule.namesStandard(phrase);
	}

}
