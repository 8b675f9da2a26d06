package org.gongjian.planimport.internal.actions;

import java.time.LocalDate;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DraftAssemblyTests {

	@Test
	void headingsThatGroupItemsWithUnitsAreActions() {
		PlanDraft draft = SampleText.draftOf("云溪县2026年供水要点", "一、建设水厂", "（一）选址。完成论证。（县水利局牵头，县财政局配合）", "（二）施工。（县水利局负责）",
				"二、管护管网", "（三）巡查。（各乡镇负责）");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("建设水厂", "管护管网");
		assertThat(draft.actions()).flatMap(DraftAction::tasks)
			.extracting(DraftTask::number)
			.containsExactly("（一）", "（二）", "（三）");
	}

	@Test
	void headingOnItsOwnLineIsPartOfTheTask() {
		PlanDraft draft = SampleText.draftOf("一、供水", "1. 建设水厂", "年底前通水。（县水利局）");

		assertThat(draft.actions().get(0).tasks().get(0).text()).isEqualTo("建设水厂年底前通水。");
	}

	@Test
	void goalsWithoutTasksAreAnActionWithoutTasks() {
		PlanDraft draft = SampleText.draftOf("云溪县2026年供水方案", "一、工作目标", "到2026年供水率达到92%。", "二、建设水厂", "（一）选址。（县水利局）");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("工作目标", "建设水厂");
		assertThat(draft.actions().get(0).targets()).extracting(DraftTarget::due)
			.containsExactly(LocalDate.of(2026, 12, 31));
	}

	@Test
	void safeguardsWithoutUnitsCountForTheirLeadsAndDates() {
		PlanDraft draft = SampleText.draftOf("一、供水", "1. 建厂。（县水利局）", "二、保障措施", "（一）加强领导。由副县长周明远牵头，县水利局主抓，每月调度1次。");

		assertThat(draft.actions().get(1).leadUnits()).containsExactly("县水利局");
		assertThat(draft.actions().get(1).duties()).hasSize(1);
		assertThat(draft.actions().get(1).tasks()).isEmpty();
	}

	@Test
	void itemsWithoutAHeadingBelongToTheTitle() {
		PlanDraft draft = SampleText.draftOf("云溪县供水要点", "1. 建厂。（县水利局）", "2. 巡查。（各乡镇）");

		assertThat(draft.actions()).singleElement()
			.satisfies((action) -> assertThat(action.name()).isEqualTo("云溪县供水要点"));
		assertThat(draft.taskCount()).isEqualTo(2);
	}

	@Test
	void itemsInsideAnItemWithUnitsArePartOfIt() {
		PlanDraft draft = SampleText.draftOf("一、供水", "（一）建厂。（责任单位：县水利局）", "1. 选址论证。", "2. 组织施工。");

		assertThat(draft.actions().get(0).tasks()).singleElement()
			.satisfies((task) -> assertThat(task.text()).isEqualTo("建厂。选址论证。组织施工。"));
	}

	@Test
	void sectionsOfChaptersAreTasks() {
		PlanDraft draft = SampleText.draftOf("云溪县“十五五”供水规划", "第一章 总体要求", "第一节 基本原则", "坚持统筹。", "第二节 发展目标",
				"到2030年供水率达到98%。", "第二章 建设水厂", "第一节 选址", "完成论证。", "第二节 施工", "建成水厂6座。", "\t专栏2-1 重点项目", "改造泵站4座。",
				"第三章 保障措施", "第一节 加强领导", "压实责任。");

		assertThat(draft.actions()).extracting(DraftAction::name, (action) -> action.tasks().size())
			.containsExactly(tuple("发展目标", 0), tuple("建设水厂", 2), tuple("保障措施", 0));
		assertThat(draft.actions().get(1).targets()).extracting(DraftTarget::quote).containsExactly("改造泵站4座");
	}

	@Test
	void safeguardsOfAPlanHoldTasksWhereAnItemNamesItsUnits() {
		PlanDraft draft = SampleText.draftOf("供水行动方案", "一、任务清单", "1. 建厂。（责任单位：县水利局）", "二、保障措施",
				"（一）加强领导。由副县长周明远牵头，县水利局主抓。", "（二）保障资金。（责任单位：县财政局）");

		assertThat(draft.actions()).singleElement().satisfies((action) -> {
			assertThat(action.tasks()).extracting(DraftTask::number).containsExactly("1", "（二）");
			assertThat(action.leadUnits()).containsExactly("县水利局");
		});
	}

	@Test
	void documentMayMakeTheFirstOfEveryListTheLead() {
		PlanDraft draft = SampleText.draftOf("各项任务列第一位者为牵头单位。", "一、供水", "1. 建厂。（县水利局、县财政局）");

		assertThat(draft.actions().get(0).tasks().get(0).units()).extracting(DraftUnit::name, DraftUnit::role)
			.containsExactly(tuple("县水利局", UnitRole.LEAD), tuple("县财政局", UnitRole.SUPPORT));
	}

	@Test
	void tableThatRepeatsTheBodyGivesTheTasks() {
		PlanDraft draft = SampleText.draftOf("云溪县供水方案", "一、供水", "1. 建设水厂3座。（县水利局）", "云溪县供水责任分工", "\t序号", "\t措施",
				"\t责任单位", "\t一、供水", "\t1", "\t建设水厂3座。", "\t县水利局");

		assertThat(draft.taskCount()).isEqualTo(1);
	}

}
