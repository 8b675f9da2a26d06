package org.gongjian.app.life;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.RecheckDraw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class LifeListTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("列" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	@Test
	void unitSignsForAllOfItsTasksAtOnce() {
		assertThat(this.reporting.person("health.reporter").opens("/life")).hasStatusOk()
			.bodyText()
			.contains("推进镇卫生院建设。", "住院费用负担比例", "全部签收")
			.doesNotContain("健康讲座100场");

		assertThat(this.reporting.person("health.reporter").sends("/life/signatures", Map.of("all", "true"))).flash()
			.containsEntry("said", "已签收 2 项任务。");
		assertThat(this.reporting.person("health.reporter").opens("/life")).bodyText().contains("没有待签收的任务");
		assertThat(this.reporting.person("leader").opens("/life?show=UNSIGNED")).bodyText()
			.contains("区医保局", "东山镇")
			.doesNotContain("全部签收");
	}

	@Test
	void onlyTheChosenTasksAreSignedForAndNothingOfOthers() {
		var plan = this.reporting.district().plan();

		assertThat(this.reporting.person("health.reporter")
			.sends("/life/signatures", Map.of("task", plan.single() + "," + plan.towns()))).flash()
			.containsEntry("said", "已签收 1 项任务。");
		assertThat(this.reporting.person("health.reporter").sends("/life/signatures", Map.of())).flash()
			.containsEntry("said", "没有签收任何任务。请勾选任务，或者按“全部签收”。");
	}

	@Test
	void applicationsWaitInTheListOfTheOffice() {
		Living task = new Living(this.reporting, this.reporting.district().plan().single());
		task.acts("health.reporter", LifeAction.SIGN);
		task.acts("health.reporter", LifeAction.ASK_SUSPENSION, "reason", "等上级资金。");

		assertThat(this.reporting.person("office").opens("/life")).hasStatusOk()
			.bodyText()
			.contains("申请挂账", "等上级资金。", "/tasks/" + task.task() + "/life");
		assertThat(this.reporting.person("east.reporter").opens("/life?show=WAITING")).bodyText().contains("没有待审批");
	}

	@Test
	void returnedApplicationsAreToldAndStandOnTheDeskUntilSomethingIsDone() {
		Living task = new Living(this.reporting, this.reporting.district().plan().single());
		task.acts("health.reporter", LifeAction.SIGN);
		task.appliesForCloseOut("health.reporter", "全部建成。", "验收单.txt");
		task.decides("office", LifeAction.RETURN_CLOSE_OUT, "reason", "缺两处验收单。");

		assertThat(this.reporting.person("health.reporter").opens("/notices")).bodyText().contains("退回销号申请。缺两处验收单。");
		assertThat(this.reporting.person("health.reporter").opens("/desk")).bodyText()
			.contains("退回的申请", "/life?show=REFUSED");
		assertThat(this.reporting.person("health.reporter").opens("/life?show=REFUSED")).bodyText()
			.contains("退回销号申请", "缺两处验收单。", "/tasks/" + task.task());
		assertThat(this.reporting.person("office").opens("/notices")).bodyText().doesNotContain("退回销号申请");

		task.appliesForCloseOut("health.reporter", "已补齐。", "补充验收单.txt");
		assertThat(this.reporting.person("health.reporter").opens("/life?show=REFUSED")).bodyText().contains("没有退回的申请");
	}

	@Test
	void sampleIsDrawnWithASeedThatRepeatsIt() {
		List<UUID> closed = close();

		MvcTestResult drawn = this.reporting.person("office")
			.sends("/life/rechecks",
					Map.of("plan", this.reporting.district().plan().id().toString(), "count", "1", "seed", "2026"));
		String address = String.valueOf(drawn.getResponse().getRedirectedUrl());
		UUID expected = RecheckDraw.order(closed, 2026).get(0);

		assertThat(address).startsWith("/life/rechecks/");
		assertThat(this.reporting.person("office").opens(address)).bodyText()
			.contains("从 2 项中抽取 1 项", "2026", "/tasks/" + expected);
		assertThat(this.reporting.person("office").opens("/life/rechecks")).bodyText().contains(address);
		assertThat(this.reporting.person("office").opens("/life?show=CLOSED")).bodyText()
			.contains("/tasks/" + closed.get(0), "/tasks/" + closed.get(1));
	}

	@Test
	void shareIsRoundedUp() {
		close();

		this.reporting.person("office")
			.sends("/life/rechecks", Map.of("plan", this.reporting.district().plan().id().toString(), "share", "30",
					"unit", this.reporting.district().health().toString()));

		assertThat(this.reporting.person("office").opens("/life/rechecks")).bodyText()
			.contains("从 2 项中抽取 1 项", "区卫生健康委");
	}

	@ParameterizedTest
	@CsvSource({ "'', '', '', 请填写项数或比例", "1, 10, '', 请填写项数或比例", "0, '', '', 1 到 10000", "１, '', '', 1 到 10000",
			"'', 101, '', 1 到 100", "1, '', -4, 不超过 15 位", "1, '', 1e9, 不超过 15 位", "1, '', 7, 没有已销号" })
	void wrongFormOfADrawSaysWhatIsWrong(String count, String share, String seed, String said) {
		assertThat(this.reporting.person("office")
			.sends("/life/rechecks", Map.of("plan", this.reporting.district().plan().id().toString(), "count", count,
					"share", share, "seed", seed)))
			.hasStatus(422)
			.bodyText()
			.contains(said);
	}

	@Test
	void planAdministratorDrawsOnlyWhereThereIsNoOfficeReviewer() {
		assertThat(this.reporting.person("planner")
			.sends("/life/rechecks", Map.of("plan", this.reporting.district().plan().id().toString(), "count", "1")))
			.hasStatus(422)
			.bodyText()
			.contains("由督查员办理");
	}

	private List<UUID> close() {
		var plan = this.reporting.district().plan();
		for (UUID id : List.of(plan.goals(), plan.single())) {
			Living task = new Living(this.reporting, id);
			task.acts("health.reporter", LifeAction.SIGN);
			task.appliesForCloseOut("health.reporter", "全部完成。", "验收单.txt");
			task.decides("office", LifeAction.ACCEPT_CLOSE_OUT);
		}
		return List.of(plan.goals(), plan.single());
	}

}
