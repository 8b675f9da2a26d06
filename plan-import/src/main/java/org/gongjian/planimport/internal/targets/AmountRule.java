package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.WordList;
import org.gongjian.planimport.internal.lines.Wording;

/**
 * Whether a plain number is an amount to be done or reached: 培训200场, 完成1000台, 100%. A
 * count that only identifies something (18个深度贫困乡镇, 对208名开展排查) is not.
 */
final class AmountRule {

	private static final WordList ACHIEVING = WordList.of("achieving-words");

	/** Pilots: 在3个区县选择…. */
	private static final Wording PILOT = Wording.of("在\\s?$", "在");

	private static final Pattern SELECTION = Pattern.compile("选择|试点|试行");

	/** People for whom something is done: 为300名…开展培训. */
	private static final Wording SERVED = Wording.of("为[^，。；]{0,12}$", "为");

	/** 在5个乡镇开展…试点. */
	private static final Wording TRIAL = Wording.of("^[^，。；]{0,16}(?:开展|进行|实施|启动|推进|创建)[^，。；]{0,20}(?:试点|示范|试验)", "试点",
			"示范", "试验");

	/** A share that grows or shrinks: 增长7.5%, 较上年减少5%. */
	private static final Wording CHANGE = Wording.of(
			"(?:增长|增加|提高|提升|上升|下降|降低|减少|压减|压缩|缩小|递增|递减|增幅|降幅)(?:率|幅度)?(?:分别|均|各|约|为|达|达到)?\\s?$", "增", "提", "升", "降",
			"减", "缩");

	/** For each of many one is named: 每名学生落实1名责任人. */
	private static final Wording FOR_EACH = Wording.of("(?:每|各)[^，。；]{1,16}(?:落实|明确|安排|确定|配备|指定|选派|组建|建立)\\s?$", "每",
			"各");

	private static final Pattern SERVICE = Pattern.compile("开展|提供|培训|办理|解决|发放|实施|改造|购买|补配|配备|配齐|配套|安装|更换|加装");

	/** The counted people all reach a state: 将208名…全部纳入. */
	private static final Wording ALL_REACHED = Wording.of("全部|全覆盖|(?<!平)均|都|配齐|挂牌|销号", "全", "均", "都", "配齐", "挂牌", "销号");

	/** Things that stand first and come to a state: 12所卫生院建成医共体. */
	private static final Pattern COME_TO = Pattern
		.compile("^[^，。；]{2,24}(?:建成|建立|完成|通过|签订|达标|实行|实施|投用|创成|开展[^，。；]{0,16}(?:试点|示范|审核|审计|改造)|[喝住用走通搬][上进入])");

	/** 查出的12个问题，8月底前全部整改: the next clause says so. */
	private static final Wording ALL_NEXT = Wording.of(
			"^[\\p{IsHan}A-Z、]{1,12}[，,](?:\\d{1,2}月(?:底|\\d{1,2}日)?前[\\p{IsHan}]{2,6}[，,、])?(?:\\d{1,2}月(?:底|\\d{1,2}日)?前|年底前|年内)(?:要|须|务必)?全部",
			"全部");

	private static final Pattern FIRST_WORDS = Pattern
		.compile("^(?:全[省市县区旗]|力争|确保|推动|推进|选择|支持|与|同|对|让|使)?[^，。；]{0,6}$");

	private static final int LONGEST_FIRST = 8;

	/** What has happened already. */
	private static final Wording DONE = Wording.of("^[^，。；]{0,8}已", "已");

	/** Staff for each place: 按照每镇2名标准，配备…. */
	private static final Wording STAFF = Wording.of("(?:按|按照)[^。；]{1,60}标准[，,]?\\s?(?:配备|配齐|选聘|选派)", "标准");

	/** Counts of what there is. */
	private static final Pattern KNOWN = Pattern.compile("现有|共有|原有|已有|涉及|覆盖|共计|已|其中|含|包括|等|在岗");

	/** 对2024年以来建设的12处水厂逐一评估: those that are looked at. */
	private static final Wording ONE_BY_ONE = Wording.of(
			"^(?:对(?!接|口|标|照|外)|针对|围绕)[^，。；]{0,30}\\d[^，。；]{0,16}逐[一户村个项](?:进行|开展)?(?:清查|排查|评估|核查|核实|复核|研判|摸排|走访|分析|会诊)",
			"逐");

	private static final Wording ABOUT = Wording.of(
			"(?:对(?!接|口|标|照|外)|针对|围绕|已[\\p{IsHan}]{1,3}的|现有|共有|提高|落实)[^，。；]{0,6}$", "对", "围绕", "已", "现有", "共有", "提高",
			"落实");

	/** 对漏损严重的11处水源实行更换: work is done on each of them. */
	private static final Wording WORKS_ON = Wording.of(
			"^对(?!接|口|标|照|外)[^，。；]{0,40}\\d[处座个所口条][^，。；\\d]{0,10}(?:实行|实施|进行|开展)(?:更换|改建|重建|拆除|维修|加固|修缮|整治|治理|[\\p{IsHan}]{0,4}改造)",
			"对");

	/** 将7.3万人纳入供水范围 */
	private static final Wording TAKEN_IN = Wording
		.of("^将[^，。；\\d]{0,20}(?:\\d{1,4}个[^，。；\\d]{1,8})?\\d[\\d.]*[万]?[人户名][^，。；\\d]{0,14}纳入", "纳入");

	private AmountRule() {
	}

	static boolean is(Phrase phrase) {
		String before = phrase.before();
		String after = phrase.after();
		Figure figure = phrase.figure();
		if (figure.isTime()) {
			return false;
		}
		if (figure.unit().equals("%")) {
			return figure.value().intValue() == 100 || before.endsWith("覆盖") || ACHIEVING.anyIn(before)
					|| CHANGE.isIn(before);
		}
		if (figure.isShare()) {
			return ACHIEVING.anyIn(before) || CHANGE.isIn(before) || figure.unit().startsWith(":");
		}
		if (ONE_BY_ONE.isIn(phrase.clause())) {
			return false;
		}
		if (TRIAL.isIn(after) || FOR_EACH.isIn(before)) {
			return true;
		}
		if (isPeople(figure) && STAFF.isIn(phrase.sentence())) {
			return true;
		}
		if (PILOT.isIn(before) && SELECTION.matcher(after).find()) {
			return true;
		}
		if (WORKS_ON.isIn(phrase.clause()) || (countsPeople(figure) && TAKEN_IN.isIn(phrase.clause()))) {
			return true;
		}
		if (ABOUT.isIn(before)) {
			return isPeople(figure) && isAboutEveryone(phrase);
		}
		return ACHIEVING.anyIn(before) || isAboutEveryone(phrase) || comesTo(phrase) || endsItsClause(phrase)
				|| (SERVED.isIn(before) && SERVICE.matcher(after).find());
	}

	private static boolean isAboutEveryone(Phrase phrase) {
		boolean reached = ALL_REACHED.isIn(phrase.after()) || ALL_NEXT.isIn(phrase.sentenceAfter());
		return reached && !DONE.isIn(phrase.after())
				&& (isPeople(phrase.figure()) || !phrase.figure().isMoney() && !phrase.figure().isTime());
	}

	private static boolean comesTo(Phrase phrase) {
		return !phrase.figure().isMoney() && phrase.before().length() <= LONGEST_FIRST
				&& FIRST_WORDS.matcher(phrase.before()).matches() && COME_TO.matcher(phrase.after()).find()
				&& !DONE.isIn(phrase.after());
	}

	// 水源保护区20处: what is counted stands before, and nothing else is said of it.
	private static boolean endsItsClause(Phrase phrase) {
		return phrase.after().isBlank() && phrase.before().length() > 1 && !KNOWN.matcher(phrase.before()).find();
	}

	private static boolean countsPeople(Figure figure) {
		return isPeople(figure) || figure.unit().equals("万人") || figure.unit().equals("万户");
	}

	private static boolean isPeople(Figure figure) {
		return figure.unit().equals("名") || figure.unit().equals("人") || figure.unit().equals("户");
	}

}
