package org.gongjian.planimport.internal.actions;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In a plan to put right what an inspection found (整改方案) each problem is an action, its
 * measures are the tasks, and the labels below them say who answers for all of them.
 */
class RectificationPlanTests {

	private static final String TITLE = "云溪县供水检查反馈问题整改方案（2026年）";

	@Test
	void problemsAreActionsAndTheirMeasuresTasks() {
		PlanDraft draft = SampleText.draftOf(TITLE, "一、整改任务", "（一）水源方面", "问题一：护源不力，巡查不够。", "整改目标：水源达标率100%。", "整改措施：",
				"1. 划定保护区。", "2. 每月巡查1次。", "整改时限：2026年6月底前", "责任领导：林芳（副县长）", "牵头单位：县水利局", "责任单位：县财政局、各乡镇", "问题二：水价偏高。",
				"整改措施：", "1. 核定水价。（责任单位：县发展改革委；完成时限：2026年5月底前）", "2. 公示水价。（责任单位：县水利局；立行立改）", "责任领导：周明远（县长）");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("护源不力，巡查不够", "水价偏高");
		DraftAction first = draft.actions().get(0);
		assertThat(first.leadOfficials()).extracting(DraftOfficial::name).containsExactly("林芳");
		assertThat(first.leadUnits()).containsExactly("县水利局");
		assertThat(first.targets()).extracting(DraftTarget::indicator).containsExactly("水源达标率");
		assertThat(first.duties()).flatExtracting(DraftDuty::dueDates).containsExactly(LocalDate.of(2026, 6, 30));
		assertThat(tasks(first)).containsExactly("1 划定保护区。 县水利局/LEAD 县财政局/SUPPORT 各乡镇",
				"2 每月巡查1次。 县水利局/LEAD 县财政局/SUPPORT 各乡镇");
		DraftAction second = draft.actions().get(1);
		assertThat(second.leadOfficials()).extracting(DraftOfficial::name).containsExactly("周明远");
		assertThat(tasks(second)).containsExactly("1 核定水价。 县发展改革委/RESPONSIBLE", "2 公示水价。 县水利局/RESPONSIBLE");
		assertThat(draft.unread()).isEmpty();
	}

	@Test
	void labelsMayStandAboveTheMeasures() {
		PlanDraft draft = SampleText.draftOf(TITLE, "一、关于水源的问题", "（一）关于护源不力的问题", "整改责任单位：县水利局", "整改责任人：林芳", "【整改措施】",
				"（1）划定保护区。", "（2）清理水域。", "（二）关于水价偏高的问题", "整改责任单位：县发展改革委", "整改目标：水价下降5%。", "具体措施：", "（1）核定水价。",
				"（2）公示水价。");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("关于护源不力的问题", "关于水价偏高的问题");
		assertThat(draft.actions().get(0).leadOfficials()).extracting(DraftOfficial::name).containsExactly("林芳");
		assertThat(tasks(draft.actions().get(1))).containsExactly("（1） 核定水价。 县发展改革委/RESPONSIBLE",
				"（2） 公示水价。 县发展改革委/RESPONSIBLE");
	}

	@Test
	void labelsOfOneMeasureAreItsOwn() {
		PlanDraft draft = SampleText.draftOf(TITLE, "一、整改任务", "问题1：护源不力。", "整改措施：", "（1）划定保护区。", "责任单位：县水利局",
				"（2）清理水域。", "责任单位：各乡镇");

		assertThat(tasks(draft.actions().get(0))).containsExactly("（1） 划定保护区。 县水利局/RESPONSIBLE", "（2） 清理水域。 各乡镇");
	}

	@Test
	void problemBesideSeveralMeasuresOfATableIsTheirAction() {
		PlanDraft draft = SampleText.draftOf(TITLE, "\t序号", "\t反馈问题", "\t整改措施", "\t整改责任人", "\t整改责任单位", "\t整改时限", "\t1",
				"\t护源不力", "\t划定保护区。", "\t林芳", "\t县水利局", "\t立行立改", "\t2", "\t", "\t清理水域。", "\t林芳", "\t各乡镇",
				"\t2026年9月底");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("护源不力");
		assertThat(tasks(draft.actions().get(0))).containsExactly("1 划定保护区。 县水利局/RESPONSIBLE", "2 清理水域。 各乡镇");
	}

	@Test
	void yearThatWasAssessedIsNotThePlans() {
		PlanDraft draft = SampleText.draftOf("云溪县2025年度供水考核反馈问题整改方案", "一、整改任务", "1. 巡查水源，9月底前完成。（责任单位：县水利局）", "云溪县水利局",
				"2026年4月2日");

		assertThat(draft.head().periodStart()).isEqualTo(LocalDate.of(2026, 1, 1));
		assertThat(draft.actions().get(0).tasks().get(0).duties()).flatExtracting(DraftDuty::dueDates)
			.containsExactly(LocalDate.of(2026, 9, 30));
	}

	private static List<String> tasks(DraftAction action) {
		return action.tasks().stream().map(RectificationPlanTests::inWords).toList();
	}

	private static String inWords(DraftTask task) {
		StringBuilder words = new StringBuilder(task.number() + " " + task.text());
		task.units().forEach((unit) -> words.append(' ').append(unit.name()).append('/').append(unit.role()));
		task.unitGroups().forEach((group) -> words.append(' ').append(group));
		return words.toString();
	}

}
