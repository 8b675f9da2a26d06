package org.gongjian.planimport.internal.tasks;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ResponsibilityTableTests {

	private final PlanDraft draft = SampleText.draftOf("云溪县供水责任分工", "\t序号", "\t具体措施", "\t责任单位", "\t一、供水", "\t（一）建设水厂",
			"\t1", "\t新建水厂3座。", "\t县水利局、", "县财政局", "\t", "\t每季度通报进度。", "\t县水利局、各乡镇", "\t序号", "\t具体措施", "\t责任单位",
			"\t（二）管护管网", "县住房城乡建设局", "\t2", "\t巡查管网。", "\t各乡镇");

	@Test
	void groupsAreActionsAndRowsAreTasks() {
		assertThat(this.draft.actions()).extracting(DraftAction::name).containsExactly("建设水厂", "管护管网");
		assertThat(this.draft.actions()).flatMap(DraftAction::tasks)
			.extracting(DraftTask::number)
			.containsExactly("1", null, "2");
	}

	@Test
	void unitsOverTwoLinesAreOneList() {
		assertThat(this.draft.actions().get(0).tasks().get(0).units()).extracting(DraftUnit::name)
			.containsExactly("县水利局", "县财政局");
	}

	@Test
	void unitsBelowAHeadingBelongToTheGroup() {
		DraftAction action = this.draft.actions().get(1);

		assertThat(action.leadUnits()).containsExactly("县住房城乡建设局");
		assertThat(action.tasks().get(0).unitGroups()).containsExactly("各乡镇");
	}

	@Test
	void columnsMayNameRolesGroupsAndDates() {
		PlanDraft wide = SampleText.draftOf("云溪县供水任务分工表", "\t序号", "\t重点任务", "\t具体措施", "\t牵头单位", "\t配合单位", "\t完成时限",
				"\t1", "\t建设水厂", "\t新建水厂3座。", "\t县水利局", "\t县财政局、各乡镇", "\t9月底", "\t2", "\t", "\t完成验收。", "\t县水利局", "\t",
				"\t12月底");

		assertThat(wide.actions()).extracting(DraftAction::name).containsExactly("建设水厂");
		assertThat(wide.actions().get(0).tasks()).extracting(DraftTask::text).containsExactly("新建水厂3座。", "完成验收。");
		assertThat(wide.actions().get(0).tasks().get(0).units()).extracting(DraftUnit::name, DraftUnit::role)
			.containsExactly(tuple("县水利局", UnitRole.LEAD), tuple("县财政局", UnitRole.SUPPORT));
	}

	@Test
	void rowsWithoutAHeadingBelongToTheTitle() {
		PlanDraft plain = SampleText.draftOf("云溪县供水责任分工", "\t序号", "\t措施", "\t责任单位", "\t1", "\t建厂。", "\t县水利局");

		assertThat(plain.actions()).extracting(DraftAction::name).containsExactly("云溪县供水责任分工");
	}

	@Test
	void tableWithoutUnitsIsAnother() {
		assertThat(SampleText.draftOf("\t序号", "\t措施", "\t备注", "\t1", "\t建厂。", "\t无").taskCount()).isZero();
	}

}
