package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Layouts of plans that differ in numbers, labels and tables give the same kind of draft.
 */
class LayoutTests {

	@Test
	void partsHoldWhoLeadsGoalsTasksAndStages() {
		PlanDraft draft = SampleText.draftOf("云溪县供水两大行动方案", "（2026—2027年）", "第一部分  清水专项行动", "【牵头领导】 副县长  林芳",
				"【责任领导】 县长助理  周明远", "【牵头单位】 县水利局", "一、行动目标", "到2027年，水质达标率达到95%。", "二、重点任务",
				"1.护源。划定保护区。（由县水利局牵头，县财政局指导）", "三、时间安排", "（一）建设阶段（2026年3月至2027年10月）。有序施工。", "第二部分  组织推进",
				"（一）各镇每月5日前报送进展。");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("清水专项行动", "组织推进");
		assertThat(draft.actions().get(0).leadOfficials()).extracting(DraftOfficial::name).containsExactly("林芳");
		assertThat(draft.actions().get(0).leadUnits()).containsExactly("县水利局");
		assertThat(draft.actions().get(0).duties()).hasSize(1);
		assertThat(tasks(draft)).containsExactly("1 护源。划定保护区。 县水利局/LEAD 县财政局/SUPPORT");
	}

	@Test
	void sectionsOfChaptersMayGroupItems() {
		PlanDraft draft = SampleText.draftOf("云溪县供水方案", "第一章  总体要求", "统筹推进。", "第二章  重点任务", "责任单位排在首位的为牵头单位。",
				"第一节  建设水厂", "1、选址。", "责任单位：县水利局、县财政局", "2、施工。", "责任单位：县水利局、", "县住建局", "第二节  改造管网", "3、巡查。",
				"责任单位：县住建局、各乡镇", "4、检测。", "责任单位：县水利局");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("建设水厂", "改造管网");
		assertThat(tasks(draft)).containsExactly("1 选址。 县水利局/LEAD 县财政局/SUPPORT", "2 施工。 县水利局/LEAD 县住建局/SUPPORT",
				"3 巡查。 县住建局/LEAD 各乡镇", "4 检测。 县水利局/LEAD");
	}

	@Test
	void formalNumbersStandAbovePlainOnes() {
		PlanDraft draft = SampleText.draftOf("云溪县供水方案", "壹、督战目标", "新建水厂3座。", "贰、督战任务", "一、督水源", "（1）护源。", "牵头单位：县水利局",
				"配合单位：", "县财政局、各镇", "二、督水厂", "① 建厂。【责任单位：县水利局】", "叁、督战方式", "副县长林芳牵头督战水源，县水利局负责统筹。", "（一）每月调度1次。");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("督战目标", "督水源", "督水厂", "督战方式");
		assertThat(tasks(draft)).containsExactly("（1） 护源。 县水利局/LEAD 县财政局/SUPPORT 各镇", "① 建厂。 县水利局/RESPONSIBLE");
		assertThat(draft.actions().get(3).leadOfficials()).extracting(DraftOfficial::name).containsExactly("林芳");
	}

	@Test
	void headingsWithoutNumberStandAboveTheirLists() {
		PlanDraft draft = SampleText.draftOf("云溪县供水三年方案", "一、专项行动", "护源行动", "牵头领导：副县长 林芳", "牵头单位：县水利局", "1.巡查。",
				"责任单位：县水利局", "2.清理。", "责任单位：各乡镇", "节水行动", "牵头单位：县住建局", "1.改造。", "责任单位：县住建局", "2.宣传。", "责任单位：县水利局",
				"二、保障措施", "（一）每季度调度1次。");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("护源行动", "节水行动", "保障措施");
		assertThat(draft.actions().get(0).leadUnits()).containsExactly("县水利局");
	}

	@Test
	void signsOpenItemsThatNameUnits() {
		PlanDraft draft = SampleText.draftOf("云溪县供水方案", "一、护源", "——巡查水源。（县水利局牵头，各乡镇参与）", "——清理水域。（县水利局负责）", "二、节水",
				"● 改造管网。", "责任部门：县住建局", "● 宣传节水。", "责任部门：县水利局、县委宣传部");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("护源", "节水");
		assertThat(tasks(draft)).containsExactly("null 巡查水源。 县水利局/LEAD 各乡镇", "null 清理水域。 县水利局/RESPONSIBLE",
				"null 改造管网。 县住建局/RESPONSIBLE", "null 宣传节水。 县水利局/RESPONSIBLE 县委宣传部/RESPONSIBLE");
	}

	@Test
	void cellsMayBeBrokenOverLines() {
		PlanDraft draft = SampleText.draftOf("云溪县2026年供水任务分解表", "\t序号", "\t重点任务", "\t主要目标", "\t牵头领导", "\t牵头单位",
				"\t配合单位", "\t进展备注", "\t完成时限", "\t一、建设水厂", "\t1", "\t统筹选址，开展论证，", "落实用地。", "\t新建水厂3座", "\t副县长", "林芳",
				"\t县水利局", "\t县财政局、", "各镇", "\t", "\t2026年6月底", "\t", "\t加强管护，落实人员。", "\t配备管护员40名", "\t副县长", "林芳",
				"\t县水利局", "县住建局", "\t县财政局", "\t", "\t持续推进");

		assertThat(draft.actions()).singleElement().satisfies((action) -> {
			assertThat(action.leadOfficials()).extracting(DraftOfficial::name, DraftOfficial::position)
				.containsExactly(tuple("林芳", "副县长"));
			assertThat(action.tasks()).allSatisfy((task) -> assertThat(task.targets()).hasSize(1));
		});
		assertThat(tasks(draft)).containsExactly("1 统筹选址，开展论证，落实用地。 县水利局/LEAD 县财政局/SUPPORT 各镇",
				"null 加强管护，落实人员。 县水利局/LEAD 县住建局/LEAD 县财政局/SUPPORT");
	}

	@Test
	void rowsMayLackTheirLastCells() {
		PlanDraft draft = SampleText.draftOf("云溪县2026年供水任务分工表", "序号\t任务\t牵头单位\t责任单位\t完成时限", "一、建设水厂",
				"1\t新建水厂3座。\t县水利局\t县财政局\t6月底前", "2\t落实用地。\t县自然资源局\t县水利局", "二、改造管网", "3\t改造管网88公里。\t县住建局\t各乡镇\t9月底前");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("建设水厂", "改造管网");
		assertThat(tasks(draft)).hasSize(3);
	}

	@Test
	void sentencesNameTheUnitsWhereNothingElseDoes() {
		PlanDraft draft = SampleText.draftOf("云溪县供水方案", "一、建设水厂", "（一）选址。由县水利局牵头，县财政局配合，完成论证。",
				"（二）施工。县水利局牵头，县住建局配合，建成水厂。", "二、改造管网", "（一）巡查。由县住建局负责。");

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("建设水厂", "改造管网");
		assertThat(draft.actions()).flatMap(DraftAction::tasks)
			.flatExtracting(DraftTask::units)
			.extracting(DraftUnit::name)
			.containsExactly("县水利局", "县财政局", "县水利局", "县住建局", "县住建局");
	}

	@Test
	void annexesHaveHeadsOfTheirOwn() {
		PlanDraft draft = SampleText.draftOf("云溪县“十四五”供水振兴", "行动总体方案", "目  录", "一、总体目标", "附件1 水厂建设行动方案", "附件2 管网任务表",
				"为供水，制定本方案。", "一、总体目标", "新建水厂3座。", "云溪县人民政府", "二〇二六年二月二十日", "附件1", "水厂建设行动方案", "本行动由县水利局牵头，县财政局配合。",
				"1．选址。（责任单位：县水利局）", "2．施工。（责任单位：县住建局）", "附件2", "管网任务表", "到2025年，改造管网88公里。", "序号\t任务\t牵头单位\t完成时间",
				"1\t巡查管网。\t县住建局\t2025年6月底");

		assertThat(draft.head().title()).isEqualTo("云溪县“十四五”供水振兴行动总体方案");
		assertThat(draft.head().issuer()).isEqualTo("云溪县人民政府");
		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("总体目标", "水厂建设行动", "管网任务表");
		assertThat(draft.actions().get(1).leadUnits()).containsExactly("县水利局");
		assertThat(draft.actions().get(2).targets()).hasSize(1);
	}

	private static List<String> tasks(PlanDraft draft) {
		return draft.actions().stream().flatMap((action) -> action.tasks().stream()).map(LayoutTests::shown).toList();
	}

	private static String shown(DraftTask task) {
		StringBuilder shown = new StringBuilder(task.number() + " " + task.text());
		task.units().forEach((unit) -> shown.append(' ').append(unit.name()).append('/').append(unit.role()));
		task.unitGroups().forEach((group) -> shown.append(' ').append(group));
		return shown.toString();
	}

}
