package org.gongjian.planimport.internal.actions;

import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadSentencesTests {

	@Test
	void ofSafeguardsOnlySentencesWithoutFigureDateOrLeadAreUnread() {
		assertThat(SampleText
			.draftOf("云溪县供水方案", "一、重点任务", "1. 新建水厂3座。（县水利局）", "2. 改造管网9公里。（县水利局）", "二、保障措施",
					"（一）强化督查。每月调度1次进度。各单位要形成合力。", "（二）强化宣传。营造良好氛围。")
			.unread()).extracting(DraftPassage::text).containsExactly("各单位要形成合力。", "（二）强化宣传。营造良好氛围。");
	}

	@Test
	void whatALaterSentenceAsksOfALeadingUnitIsUnread() {
		assertThat(SampleText
			.draftOf("云溪县供水方案", "一、重点任务", "1. 新建水厂3座。（县水利局）", "2. 改造管网9公里。（县水利局）", "二、保障措施",
					"（一）明确职责。本行动由副县长周明远牵头，县水利局主抓。县水利局负责水质检测；县财政局负责安排资金。")
			.unread()).extracting(DraftPassage::text).containsExactly("县水利局负责水质检测；县财政局负责安排资金。");
	}

}
