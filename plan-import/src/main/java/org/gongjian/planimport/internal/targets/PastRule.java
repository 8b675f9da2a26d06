package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.HanNumerals;
import org.gongjian.planimport.internal.lines.Wording;

/**
 * What has been reached before the plan begins is no target: 2019年，全县新建水厂6座;
 * 截至2022年底，累计改厕4.6万座; “十三五”时期，….
 */
final class PastRule {

	private static final Pattern OPENING = Pattern.compile(
			"^[^，。；]{0,4}?(?:截至|截止|到目前|目前|过去|去年|上年度?[，,]|“?十[一二三四五六七八九]五”?以来|“?(?<plan>十[一二三四五六七八九])五”?(?:时期|期间)|(?<year>(?:19|20)\\d{2})年(?:以来|底|末|度)?[，,，全共累县市区我])");

	/** One of these stands at the end of such an opening's first four characters. */
	private static final Characters SIGNS = Characters.of("截到目过去上“十12");

	private static final int LONGEST_LEAD = 4;

	private static final Wording DONE = Wording.of(
			"(?:^|[，,；])[^，。；]{0,16}(?:已(?!有的|经建成的)|全[省市县区旗州乡镇]累计(?!达到|培育|培训|完成|建成|新增|到)|(?<![年将])累计(?:达(?!到)|减贫|减少|脱贫|投入|表彰|帮助|帮扶|惠及|解决|争取)|先后|均已)[^，。；须]{0,16}$",
			"已", "累计", "先后");

	private final Period period;

	PastRule(Period period) {
		this.period = period;
	}

	boolean is(Phrase phrase) {
		if (DONE.isIn(phrase.before())) {
			return true;
		}
		String sentence = phrase.sentence();
		if (SIGNS.next(sentence, 0) > LONGEST_LEAD) {
			return false;
		}
		Matcher opening = OPENING.matcher(sentence);
		if (!opening.find()) {
			return false;
		}
		if (opening.group("year") != null) {
			return isPast(Integer.parseInt(opening.group("year")));
		}
		if (opening.group("plan") != null) {
			LocalDate end = Period.fiveYears(HanNumerals.parse(opening.group("plan"))).end();
			return end != null && isPast(end.getYear());
		}
		return true;
	}

	private boolean isPast(int year) {
		LocalDate start = this.period.start();
		return start != null && year < start.getYear();
	}

}
