package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Wording;

/**
 * A time within which work must be done is a standard: 15日内办结, 公示不少于5天, 提前24小时告知. Time
 * that people spend at work, and time that is to be shortened, is none.
 */
final class TimeLimitRule {

	/** 15日内, 24小时以内. */
	private static final Pattern LIMIT = Pattern.compile("^\\s?(?:以内|之内|内)");

	/** 7个工作日内入户核实: the visit is what is to be done in that time. */
	private static final Pattern DONE_WITHIN = Pattern
		.compile("^\\s?(?:以内|之内|内)[，,]?[^，。；]{0,12}(?:完成|入户|上门|核实|核查|办结|办理|反馈|答复|报)");

	/** 不超过15天, 公示不少于5天, 提前24小时. */
	private static final Pattern BOUND = Pattern.compile("(?:不(?:得|应)?(?:超过|少于|低于|多于)|提前|至少|满|最长|最短)[^，。；]{0,3}$");

	/** Time that people spend at work is asked of them, no rule that is quoted. */
	private static final Pattern PRESENCE = Pattern
		.compile("用于|遍访|驻村|驻镇|驻乡|驻点|吃住|在岗|到岗|坐班|入户|走访|调研|下沉|蹲点|培训|轮训|学习|开放|供水|接访|工作时间|参与|服务|巡护|巡查|巡河|锻炼|体育|天数|坐诊|出诊");

	/** What is measured over many cases is an aim: 平均到场时间不超过12分钟. */
	private static final Wording MEASURED = Wording.of("(?:平均|年均|户均|人均)[^，。；]{0,12}$", "平均", "年均", "户均", "人均");

	/** What is brought down or held is an aim, no limit: 缩短到24小时以内. */
	private static final Wording HELD = Wording.of("(?:缩短|压缩|压减|控制|降低|减少)[^，。；]{0,4}$", "缩短", "压缩", "压减", "控制", "降低",
			"减少");

	private TimeLimitRule() {
	}

	static boolean is(Phrase phrase) {
		if (!phrase.figure().isDays()) {
			return false;
		}
		boolean within = LIMIT.matcher(phrase.after()).find();
		boolean done = within && DONE_WITHIN.matcher(phrase.after()).find();
		boolean limited = within || BOUND.matcher(phrase.before()).find();
		return limited && !HELD.isIn(phrase.before()) && !MEASURED.isIn(phrase.before())
				&& (done || !PRESENCE.matcher(phrase.clause()).find());
	}

}
