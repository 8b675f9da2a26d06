package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadReaderTests {

	@Test
	void titleMayRunOverTwoLines() {
		assertThat(head("云溪县“十五五”期间供水", "保障规划", "第一章 总体要求").title()).isEqualTo("云溪县“十五五”期间供水保障规划");
	}

	@Test
	void titleOfSeveralPlansIsTheLineAboveThem() {
		assertThat(head("云溪县供水攻坚", "水厂建设实施方案", "一、主要目标", "管网改造实施方案", "一、主要目标").title()).isEqualTo("云溪县供水攻坚");
	}

	@Test
	void noticeAroundTheTitleIsTakenOff() {
		assertThat(head("云溪县水利局", "关于印发《云溪县 2026 年", "供水方案》的", "通  知", "各乡镇：").title()).isEqualTo("云溪县2026年供水方案");
	}

	@Test
	void remarkAboveTheTitleIsNotPartOfIt() {
		assertThat(head("2026年2月20日", "（此件公开发布）", "云溪县供水方案").title()).isEqualTo("云溪县供水方案");
	}

	@Test
	void wholeOfAPlaceIsNoPlace() {
		assertThat(head("全县供水方案", "一、工作").jurisdiction()).isNull();
	}

	@Test
	void numberWithinASentenceIsThatOfAnotherDocument() {
		assertThat(head("云溪县供水方案", "按照《全省方案》（省农组〔2025〕7号）制定。").documentNumber()).isNull();
	}

	@Test
	void issuerStandsAboveTheDate() {
		PlanHead head = head("云水〔2026〕12号", "现印发给你们。", "中共云溪县委农村工作暨", "乡村振兴领导小组", "2026年2月20日",
				"云溪县水利局办公室 2026年2月22日印发");

		assertThat(head.issuer()).isEqualTo("中共云溪县委农村工作暨乡村振兴领导小组");
		assertThat(head.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 20));
		assertThat(head.documentNumber()).isEqualTo("云水〔2026〕12号");
	}

	@Test
	void placeIsTheLongestFormOfTheDocument() {
		assertThat(head("云溪县供水方案", "全县要落实湖南省云溪县有关部署。").jurisdiction()).isEqualTo("湖南省云溪县");
	}

	@Test
	void placeOfAnIssuerCountsWhereTheTitleNamesNone() {
		assertThat(head("2026年水利工作要点", "现印发给你们。", "东江市水利工作领导小组", "2026年2月20日").jurisdiction()).isEqualTo("东江市");
	}

	@Test
	void missingPartsAreTold() {
		PlanDraft draft = SampleText.draftOf("供水方案", "一、工作");

		assertThat(draft.problems()).filteredOn((problem) -> problem.kind() == DraftProblem.Kind.HEAD_INCOMPLETE)
			.flatMap(DraftProblem::facts)
			.containsExactly("period", "jurisdiction");
	}

	@Test
	void periodTakenFromTheDateOfIssueIsADoubt() {
		assertThat(problems("云溪县2025年度供水考核反馈问题整改方案", "云溪县水利局", "2026年3月2日"))
			.filteredOn((problem) -> problem.kind() == DraftProblem.Kind.PERIOD_ASSUMED)
			.singleElement()
			.satisfies((problem) -> assertThat(problem.facts()).containsExactly("2026"));
		assertThat(problems("云溪县2026年供水方案", "云溪县水利局", "2026年3月2日"))
			.noneMatch((problem) -> problem.kind() == DraftProblem.Kind.PERIOD_ASSUMED);
	}

	private static List<DraftProblem> problems(String... lines) {
		return SampleText.draftOf(lines).problems();
	}

	private static PlanHead head(String... lines) {
		return SampleText.draftOf(lines).head();
	}

}
