package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TableActionsTests {

	@Test
	void groupsAreActionsWithTheirLeads() {
		DraftAction action = actions("云溪县供水责任分工", "\t序号", "\t措施", "\t责任单位", "\t一、建设水厂（牵头领导：周明远；牵头单位：县水利局）", "\t1",
				"\t选址。", "\t各乡镇")
			.get(0);
		assertThat(action.name()).isEqualTo("建设水厂");
		assertThat(action.leadUnits()).containsExactly("县水利局");
		assertThat(action.leadOfficials()).extracting(DraftOfficial::name).containsExactly("周明远");
	}

	@Test
	void headingMayNameALeaderWhoseOfficeStandsBesideARow() {
		DraftAction action = actions("云溪县供水责任分工", "\t序号", "\t措施", "\t责任领导", "\t责任单位", "\t一、建设水厂（牵头领导：周明远）", "\t1",
				"\t选址。", "\t副县长 周明远", "\t县水利局")
			.get(0);
		assertThat(action.leadOfficials()).extracting(DraftOfficial::name, DraftOfficial::position)
			.containsExactly(tuple("周明远", "副县长"));
	}

	@Test
	void whoLeadsEveryRowLeadsTheAction() {
		assertThat(actions("云溪县供水责任分工", "\t序号", "\t措施", "\t牵头领导", "\t责任单位", "\t1", "\t选址。", "\t副县长 周明远", "\t县水利局",
				"\t2", "\t建厂。", "\t副县长 周明远", "\t县水利局"))
			.flatExtracting(DraftAction::leadOfficials)
			.hasSize(1);
	}

	@Test
	void whoAnswersForRowsLeadsNoAction() {
		assertThat(actions("云溪县供水责任分工", "\t序号", "\t措施", "\t责任领导", "\t责任单位", "\t1", "\t选址。", "\t副县长 周明远", "\t县水利局"))
			.flatExtracting(DraftAction::leadOfficials)
			.isEmpty();
	}

	@Test
	void rowsBelowASectionBelongToIt() {
		assertThat(actions("云溪县供水方案", "一、建设水厂", "任务如下。", "\t序号", "\t措施", "\t责任单位", "\t1", "\t选址。", "\t县水利局"))
			.extracting(DraftAction::name)
			.contains("建设水厂");
	}

	@Test
	void rowsBelowATitleBelongToIt() {
		assertThat(actions("云溪县供水责任分工", "\t序号", "\t措施", "\t责任单位", "\t1", "\t选址。", "\t县水利局"))
			.extracting(DraftAction::name)
			.containsExactly("云溪县供水责任分工");
	}

	@Test
	void rowsOfADocumentWithoutAnyHeadingAreReadAllTheSame() {
		assertThat(actions("\t序号", "\t措施", "\t责任单位", "\t1", "\t选址。", "\t县水利局")).hasSize(1);
	}

	@Test
	void groupWithoutRowsIsNoAction() {
		assertThat(actions("云溪县供水责任分工", "\t序号", "\t措施", "\t责任单位", "\t一、建设水厂", "\t二、管护管网", "\t1", "\t巡查。", "\t各乡镇"))
			.extracting(DraftAction::name)
			.containsExactly("管护管网");
	}

	private static List<DraftAction> actions(String... lines) {
		return SampleText.draftOf(lines).actions();
	}

}
