package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SectionActionsTests {

	@Test
	void sectionsOfAListWithoutUnitsKeepTheirOwnNames() {
		assertThat(names("云溪县供水要点", "一、供水保障行动", "1. 选址。（县水利局）", "2. 施工。（县水利局）", "二、重点任务", "（一）水厂工程", "1. 供水率达到95%。",
				"2. 水质合格。", "（二）管网工程", "1. 改造管网80公里。", "2. 巡查管网。"))
			.contains("水厂工程: ", "管网工程: ")
			.doesNotContain("重点任务: ");
	}

	@Test
	void listOfTasksInsideAnActionGivesItNoOtherName() {
		assertThat(names("云溪县供水要点", "一、供水保障行动", "（一）工作目标", "供水率达到95%。", "（二）重点任务", "1. 选址。（县水利局）", "2. 施工。（县水利局）"))
			.containsExactly("供水保障行动: 选址。|施工。");
	}

	@Test
	void listBesideActionsIsAnActionOfItsOwn() {
		assertThat(names("云溪县供水要点", "一、重点任务", "（一）实施水厂建设行动", "1. 选址。（县水利局）", "2. 施工。（县水利局）", "（二）落实乡镇重点任务",
				"3. 改造管网。（责任单位：东山镇人民政府）", "4. 修建水池。（责任单位：西河镇人民政府）"))
			.containsExactly("实施水厂建设行动: 选址。|施工。", "落实乡镇重点任务: 改造管网。|修建水池。");
	}

	@Test
	void listBesideALabelIsTheListOfItsAction() {
		assertThat(
				names("云溪县供水要点", "一、水厂建设行动", "（一）目标。供水率达到95%。", "（二）措施", "1. 选址。", "2. 施工。", "（三）牵头单位：县水利局 责任单位：县财政局"))
			.containsExactly("水厂建设行动: 选址。|施工。");
	}

	@Test
	void goalsInsideAnActionAreItsOwn() {
		DraftAction action = draft("云溪县供水要点", "一、供水保障行动", "（一）工作目标", "供水率达到95%。", "（二）重点任务", "1. 选址。（县水利局）").actions()
			.get(0);
		assertThat(action.goals()).isNotNull();
		assertThat(action.targets()).hasSize(1);
	}

	@Test
	void sectionThatNamesItsUnitsOnceLeadsItsItems() {
		PlanDraft draft = draft("云溪县供水要点", "一、供水保障行动（县水利局牵头）", "（一）选址。完成论证。", "（二）施工。建成水厂。");
		assertThat(draft.actions()).singleElement().satisfies((action) -> {
			assertThat(action.name()).isEqualTo("供水保障行动");
			assertThat(action.leadUnits()).containsExactly("县水利局");
			assertThat(action.tasks()).extracting(DraftTask::number).containsExactly("（一）", "（二）");
		});
	}

	@Test
	void itemThatIsALabelNamesTheLeadsOfItsSection() {
		DraftAction action = draft("云溪县供水要点", "一、供水保障行动", "（一）选址。完成论证。", "（二）施工。建成水厂。", "（三）责任单位：县水利局",
				"（四）牵头领导：周明远（副县长）")
			.actions()
			.get(0);
		assertThat(action.leadUnits()).containsExactly("县水利局");
		assertThat(action.leadOfficials()).extracting(DraftOfficial::name).containsExactly("周明远");
		assertThat(action.tasks()).hasSize(2);
	}

	@Test
	void safeguardsAreOneAction() {
		List<DraftAction> actions = draft("云溪县2026年供水要点", "一、建设水厂", "（一）选址。（县水利局）", "二、保障措施", "（一）加强调度。每月调度1次。",
				"（二）强化考核。6月底前开展考核。")
			.actions();
		assertThat(actions).extracting(DraftAction::name).containsExactly("建设水厂", "保障措施");
		assertThat(actions.get(1).tasks()).isEmpty();
		assertThat(actions.get(1).duties()).hasSize(2);
	}

	@Test
	void safeguardsThatAskForNothingAreNoAction() {
		assertThat(names("云溪县供水要点", "一、建设水厂", "（一）选址。（县水利局）", "二、保障措施", "（一）加强领导。压实责任。")).containsExactly("建设水厂: 选址。");
	}

	@Test
	void itemOfSafeguardsWithUnitsIsATask() {
		assertThat(names("云溪县供水要点", "一、建设水厂", "（一）选址。（县水利局）", "二、保障措施", "（一）强化考核。（县委督查室）", "（二）每月调度1次。"))
			.containsExactly("建设水厂: 选址。", "保障措施: 强化考核。");
	}

	@Test
	void boxBelongsToTheActionBefore() {
		DraftAction action = draft("云溪县供水要点", "一、建设水厂", "（一）选址。（县水利局）", "专栏1 重点项目", "新建水厂3座。").actions().get(0);
		assertThat(action.targets()).extracting(DraftTarget::quote).containsExactly("新建水厂3座");
	}

	@Test
	void itemAmongTasksThatLacksItsUnitsIsATask() {
		assertThat(names("云溪县供水要点", "一、建设水厂", "（一）选址。（县水利局）", "（二）施工。", "（三）验收。（县财政局）"))
			.containsExactly("建设水厂: 选址。|施工。|验收。");
	}

	@Test
	void headingsOfHeadingsAreLookedInto() {
		assertThat(names("云溪县供水要点", "一、重点任务", "（一）建设水厂", "1. 选址。（县水利局）", "（二）管护管网", "2. 巡查。（各乡镇）"))
			.containsExactly("建设水厂: 选址。", "管护管网: 巡查。");
	}

	@Test
	void leadsThatOneActionNamesForAnotherAreHandedOver() {
		List<DraftAction> actions = draft("云溪县供水要点", "一、供水保障行动", "1. 选址。（县水利局）", "二、节水推广行动", "1. 宣传。（县水利局）", "三、组织领导",
				"供水保障行动由副县长周明远牵头；节水推广行动由副县长林芳牵头。")
			.actions();
		assertThat(actions).extracting((action) -> action.leadOfficials().stream().map(DraftOfficial::name).toList())
			.containsExactly(List.of("周明远"), List.of("林芳"));
	}

	private static PlanDraft draft(String... lines) {
		return SampleText.draftOf(lines);
	}

	private static List<String> names(String... lines) {
		return draft(lines).actions()
			.stream()
			.map((action) -> action.name() + ": "
					+ String.join("|", action.tasks().stream().map(DraftTask::text).toList()))
			.toList();
	}

}
