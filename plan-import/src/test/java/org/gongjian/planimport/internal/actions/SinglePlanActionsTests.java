package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SinglePlanActionsTests {

	@Test
	void planWithOneListOfTasksIsOneAction() {
		List<DraftAction> actions = SampleText
			.draftOf("供水保障专项行动实施方案", "一、主要目标", "供水率达到95%。", "二、任务清单", "1. 选址。（县水利局）", "2. 施工。（县水利局）", "三、保障措施",
					"（一）供水行动由副县长周明远牵头，县水利局主抓。每月调度1次。")
			.actions();
		assertThat(actions).singleElement().satisfies((action) -> {
			assertThat(action.name()).isEqualTo("供水保障专项行动");
			assertThat(action.tasks()).hasSize(2);
			assertThat(action.targets()).hasSize(1);
			assertThat(action.duties()).hasSize(1);
			assertThat(action.leadOfficials()).extracting(DraftOfficial::name).containsExactly("周明远");
		});
	}

	@Test
	void reasonsAskForNothing() {
		assertThat(
				SampleText.draftOf("供水保障专项行动实施方案", "一、总体要求", "近年来新建水厂6座，覆盖12个乡镇。", "二、任务清单", "1. 选址。（县水利局）").actions())
			.flatMap(DraftAction::targets)
			.isEmpty();
	}

	@Test
	void listWhoseItemsHaveItemsIsNoList() {
		assertThat(SampleText.draftOf("供水保障专项行动实施方案", "一、任务清单", "（一）建设水厂", "1. 选址。（县水利局）", "（二）管护管网", "1. 巡查。（各乡镇）")
			.actions()).extracting(DraftAction::name).containsExactly("建设水厂", "管护管网");
	}

	@Test
	void sectionsOfTheOnlyPlanAreActionsWhereItsTitleNamesNone() {
		List<DraftAction> actions = SampleText
			.draftOf("云溪县2026年水厂维修实施方案", "一、基本情况", "现有水厂6座。", "二、工作目标", "供水率达到95%。", "三、重点任务", "（一）选址。（县水利局）",
					"（二）施工。（县水利局）", "四、补助标准", "每户补助1200元。", "五、保障措施", "（一）维修工作由副县长周明远牵头，县水利局统筹负责。每月调度1次。")
			.actions();

		assertThat(actions).extracting(DraftAction::name).containsExactly("工作目标", "重点任务", "补助标准", "保障措施");
		assertThat(actions.get(1).tasks()).hasSize(2);
		assertThat(actions.get(3).leadOfficials()).extracting(DraftOfficial::name).containsExactly("周明远");
		assertThat(actions.get(3).leadUnits()).containsExactly("县水利局");
	}

	@Test
	void onlyPlanKeepsItsListWhereTheTextAboveNamesWhoLeads() {
		List<DraftAction> actions = SampleText
			.draftOf("云溪县2026年水厂维修实施方案", "维修工作由副县长周明远牵头，县水利局主抓。", "一、任务清单", "1. 选址。（县水利局）", "2. 施工。（县水利局）", "二、其他事项",
					"各乡镇抓好落实。")
			.actions();

		assertThat(actions).singleElement().satisfies((action) -> {
			assertThat(action.name()).isEqualTo("任务清单");
			assertThat(action.leadUnits()).containsExactly("县水利局");
		});
	}

	@Test
	void plansOfOneDocumentStayWhole() {
		assertThat(SampleText
			.draftOf("附件1", "水厂维修实施方案", "一、任务清单", "1. 选址。（县水利局）", "2. 施工。（县水利局）", "二、补助标准", "每户补助1200元。", "附件2",
					"管网巡查实施方案", "一、任务清单", "1. 巡查。（县水利局）", "2. 检修。（县水利局）")
			.actions()).extracting(DraftAction::name).containsExactly("水厂维修", "管网巡查");
	}

}
