package org.gongjian.planimport.internal.tasks;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a responsibility table may hold, told by its name in the head.
 */
enum Column {

	/** 序号 */
	NUMBER("序号?|编号"),
	/** 牵头单位 */
	LEAD("(?:市级|县级|区级|省级|整改)?(?:牵头|主办|主责|主管|总牵头|主要责任)(?:责任)?(?:单位|部门|科室|处室|股室)?(?:及责任人)?"),
	/** 配合单位 */
	SUPPORT("(?:市级|县级|区级|省级)?(?:配合|协办|参与|参加|协同|协作|协助)(?:责任)?(?:单位|部门|科室|处室|股室)?"),
	/** 责任单位 */
	UNITS("(?:市级|县级|区级|省级|整改)?(?:责任|负责|承办|落实|实施|完成|责任主体)(?:单位|部门|主体|科室|处室|股室)?(?:[及和](?:责任人|分工))?"),
	/** 完成时限 */
	DUE("(?:计划)?(?:完成|办结|整改|推进|实施)?(?:时限|时间|期限|节点)(?:要求|节点|安排|进度)?|工作进度"),
	/** 牵头领导 */
	LEADER("(?:县级|区级|市级|总)?牵头(?:责任)?(?:县|区|市|旗|州|县级|区级|市级)?(?:领导|负责人|人)(?:及职务)?"),
	/** 责任领导 */
	OFFICIAL("(?:整改)?(?:责任人|负责人|联系人)(?:及职务|及电话)?|(?:分管|责任|整改责任|联系|包抓|包保|包联|挂牌|督导)(?:县|区|市|县级|区级|市级)?领导"),
	/** 目标要求: what a task is to reach; its words belong to the task. */
	GOAL("(?:工作|整改|年度|具体|预期|主要|总体|阶段|阶段性|绩效|量化|完成|达到)?(?:目标|要求|标准|成效|指标)(?:任务|要求|值|和要求|及要求)?|目标任务"),
	/** 具体措施 */
	TEXT("(?:反馈|存在|具体|主要|突出|整改)?(?:的)?问题(?:表现|清单|描述|内容)?|反馈意见|(?:具体|主要|工作|重点|目标|年度|整改)?(?:措施|举措|任务|内容|事项|工作|项目)(?:内容|措施|清单|名称|分解|要求)?(?:及(?:内容|措施|要求))?"),
	/** 备注 */
	OTHER("备注|说明|进度|完成情况|类别|分类|领域|板块|资金(?:来源)?|投资.{0,6}");

	private static final int LONGEST = 12;

	/** Every character of these names. */
	private static final Characters LETTERS = Characters
		.of(Arrays.stream(values()).map((column) -> column.words.pattern()).collect(Collectors.joining()));

	/** What a name begins with that other words may follow. */
	private static final String FUNDS = "投资";

	private final Pattern words;

	Column(String words) {
		this.words = Pattern.compile(words);
	}

	/** The column that a cell of a head names; {@code null} where it names none. */
	static @Nullable Column named(String cell) {
		if (Blanks.are(cell) || Blanks.isLonger(cell, LONGEST)) {
			return null;
		}
		String name = Blanks.remove(cell);
		if (!LETTERS.makeUp(name) && !name.startsWith(FUNDS)) {
			return null;
		}
		for (Column column : values()) {
			if (column.words.matcher(name).matches()) {
				return column;
			}
		}
		return null;
	}

}
