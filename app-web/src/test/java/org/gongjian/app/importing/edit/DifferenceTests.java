package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

	private static final SourceSpan SPAN = new SourceSpan(3, 0, 10);

	@Test
	void saysInWordsWhatATaskWasAndIs() {
		Difference difference = Difference.between(draft("改造卫生院。", UnitRole.RESPONSIBLE),
				draft("改造卫生院。", UnitRole.LEAD));

		assertThat(difference.before()).isEqualTo("任务 1（健康行动）：改造卫生院。；单位 区卫生健康委（责任）、各镇");
		assertThat(difference.after()).isEqualTo("任务 1（健康行动）：改造卫生院。；单位 区卫生健康委（牵头）、各镇");
	}

	@Test
	void longWordsAreCutAndAChangeAtTheirEndIsStillNoted() {
		Difference difference = Difference.between(draft("长".repeat(5000) + "甲", UnitRole.LEAD),
				draft("长".repeat(5000) + "乙", UnitRole.LEAD));

		assertThat(difference.before()).hasSizeLessThan(700).contains("任务 1").endsWith("…");
		assertThat(difference.after()).isNotEmpty();
	}

	private static PlanDraft draft(String text, UnitRole role) {
		DraftTask task = new DraftTask("1", text, SPAN, List.of(new DraftUnit("区卫生健康委", role)), List.of("各镇"),
				List.of(), List.of());
		DraftAction action = new DraftAction("健康行动", SPAN, List.of(), List.of(), null, List.of(), List.of(),
				List.of(task));
		PlanHead head = new PlanHead("帮扶方案", null, null, null, null, null, null);
		return new PlanDraft(head, List.of(action), List.of(), List.of());
	}

}
