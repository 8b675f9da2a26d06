package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;

/**
 * A draft of two actions: the first with three tasks, the second with one.
 */
final class SampleDraft {

	static final List<String> TEXT = List.of("云岭区攻坚方案", "（2026年）", "健康帮扶专项行动实施方案", "一、主要目标", "2026年，住院费用负担比例控制在10%以内。",
			"二、任务清单", "1. 改造镇卫生院3所，区财政局保障资金；区卫生健康委每季度巡查1次，开展讲座100场。（责任单位：区卫生健康委、区财政局、区教委、各镇）",
			"2. 组织健康体检。（责任单位：区卫生健康委）", "3. 宣传健康知识。", "教育帮扶专项行动实施方案", "一、任务清单", "1. 落实资助政策。（责任单位：区教委）");

	private SampleDraft() {
	}

	static PlanDraft read() {
		return new PlanReader().read(new PlanText(TEXT.stream().map(Paragraph::of).toList()));
	}

	static OriginalText text() {
		return new OriginalText(TEXT);
	}

	/** The numbers or first words of the tasks of an action, and how many there are. */
	static List<String> tasks(PlanDraft draft, int action) {
		return draft.actions().get(action).tasks().stream().map(Names::of).toList();
	}

}
