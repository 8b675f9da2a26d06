package org.gongjian.app.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeState;
import org.gongjian.domain.life.LifeEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class LifeTests {

	private static final String CLERK = "health.reporter";

	private Reporting reporting;

	private Living task;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("办" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.task = new Living(this.reporting, this.reporting.district().plan().single());
	}

	@Test
	void unitSignsOnce() {
		assertThat(this.task.page(CLERK)).contains("待签收", "未签收：区卫生健康委、区医保局");

		assertThat(this.task.acts(CLERK, LifeAction.SIGN)).hasRedirectedUrl("/tasks/" + this.task.task());
		assertThat(this.task.acts(CLERK, LifeAction.SIGN)).hasStatus(302);

		assertThat(this.task.events(LifeAction.SIGN)).isEqualTo(1);
		assertThat(this.task.audited()).isEqualTo(1);
		assertThat(this.task.page(CLERK)).contains("办理中", "未签收：区医保局");
	}

	@Test
	void nothingElseIsDoneBeforeATaskIsSignedFor() {
		assertThat(this.task.acts(CLERK, LifeAction.ASK_SUSPENSION, "reason", "等资金。")).hasStatus(409)
			.bodyText()
			.contains("请先签收");
		assertThat(this.task.state()).isEmpty();
		assertThat(this.task.page(CLERK)).contains("申请销号：还没有签收");
	}

	@Test
	void grantedExtensionMovesTheDueDayAndThePlansDayStaysShown() {
		LocalDate planned = this.planned();
		LocalDate asked = planned.plusMonths(3);
		LocalDate granted = planned.plusMonths(1);
		this.task.acts(CLERK, LifeAction.SIGN);
		this.task.acts(CLERK, LifeAction.ASK_EXTENSION, "reason", "雨季不能施工。", "day", asked.toString());

		assertThat(this.reporting.person("office").opens("/tasks/" + this.task.task() + "/life")).hasStatusOk()
			.bodyText()
			.contains("审批：申请延期", "雨季不能施工。", "value=\"" + asked + "\"", "不同意延期");
		assertThat(this.task.decides("office", LifeAction.GRANT_EXTENSION, "day", granted.toString())).hasStatus(302);

		assertThat(this.task.page(CLERK)).contains("方案时限 " + planned, "时限由 " + planned + " 改为 " + granted);
		assertThat(this.reporting.person("leader").opens("/tasks")).bodyText().contains(granted.toString());
	}

	@Test
	void refusedExtensionSaysWhyAndTheDayStays() {
		this.task.acts(CLERK, LifeAction.SIGN);
		this.task.acts(CLERK, LifeAction.ASK_EXTENSION, "reason", "来不及。", "day", planned().plusDays(9).toString());

		assertThat(this.task.decides("office", LifeAction.REFUSE_EXTENSION, "reason", " ")).hasStatus(422)
			.bodyText()
			.contains("请填写不同意的原因");
		this.task.decides("office", LifeAction.REFUSE_EXTENSION, "reason", "工期充足。");

		assertThat(this.task.page(CLERK)).contains("工期充足。", "不同意延期").doesNotContain("方案时限");
		assertThat(this.task.state()).isEqualTo("UNDER_WAY");
	}

	@ParameterizedTest
	@CsvSource({ "'', 请填写日期", "明年三月, 请填写日期", "2026-02-30, 请填写日期", "2001-01-01, 须晚于今天", "9999-01-01, 十年以上" })
	void wrongDayIsSaidBesideItsFieldAndTheReasonIsKept(String day, String said) {
		this.task.acts(CLERK, LifeAction.SIGN);

		assertThat(this.task.acts(CLERK, LifeAction.ASK_EXTENSION, "reason", "写了很久的理由。", "day", day)).hasStatus(422)
			.bodyText()
			.contains(said, "写了很久的理由。");
	}

	@Test
	void suspendedTaskIsNotOverdueAndItsStateIsShown() {
		this.reporting.database()
			.sql("update task_item set due = ?, version = version + 1 where id = ?")
			.params(LocalDate.now(this.reporting.clock()).minusDays(3), this.task.task())
			.update();
		assertThat(this.task.page("leader")).contains("逾期");
		this.task.acts(CLERK, LifeAction.SIGN);
		this.task.acts(CLERK, LifeAction.ASK_SUSPENSION, "reason", "等上级资金。");
		this.task.decides("office", LifeAction.GRANT_SUSPENSION);

		assertThat(this.task.page("leader")).contains("挂账").doesNotContain("逾期");
		assertThat(this.reporting.person("leader").opens("/tasks?state=SUSPENDED")).bodyText().contains("推进镇卫生院建设。");
		assertThat(this.reporting.person("leader").opens("/tasks?state=OVERDUE")).bodyText()
			.doesNotContain("推进镇卫生院建设。");

		this.task.acts(CLERK, LifeAction.ASK_RESUMPTION, "reason", "资金到位。");
		this.task.decides("office", LifeAction.GRANT_RESUMPTION);
		assertThat(this.task.page("leader")).contains("逾期");
	}

	@Test
	void closeOutAsksAboutWhatIsMissingBeforeItIsAskedFor() {
		this.task.acts(CLERK, LifeAction.SIGN);

		assertThat(this.task.acts(CLERK, LifeAction.ASK_CLOSE_OUT, "reason", "全部建成。")).hasStatus(422)
			.bodyText()
			.contains("2 个单位还没有报完成", "没有附佐证材料", "全部建成。", "仍然申请销号");
		assertThat(this.task.state()).isEqualTo("UNDER_WAY");
	}

	@Test
	void closeOutIsReturnedAppliedForAgainAcceptedAndReopened() {
		this.task.acts(CLERK, LifeAction.SIGN);
		assertThat(this.task.appliesForCloseOut(CLERK, "全部建成。", "验收单.txt")).hasStatus(302);
		this.task.decides("office", LifeAction.RETURN_CLOSE_OUT, "reason", "缺两处验收单。");
		assertThat(this.task.page(CLERK)).contains("退回销号申请", "缺两处验收单。", "验收单.txt");
		assertThat(this.task.appliesForCloseOut(CLERK, "已补齐。", "补充验收单.txt")).hasStatus(302);
		this.task.decides("office", LifeAction.ACCEPT_CLOSE_OUT);

		assertThat(this.task.page("leader")).contains("已销号", "已完成");
		assertThat(this.reporting.person("leader").opens("/tasks?state=DONE")).bodyText().contains("推进镇卫生院建设。");
		assertThat(this.task.acts("office", LifeAction.PASS_RECHECK)).hasStatus(302);
		assertThat(this.task.acts("office", LifeAction.REOPEN, "reason", "现场漏水。")).hasStatus(302);
		assertThat(this.task.state()).isEqualTo("UNDER_WAY");
		assertThat(this.task.page(CLERK)).contains("现场漏水。");
	}

	@Test
	void evidenceIsHandedOutToThoseWhoSeeItsUnit() {
		this.task.acts(CLERK, LifeAction.SIGN);
		this.task.appliesForCloseOut(CLERK, "全部建成。", "验收单.txt");
		UUID file = this.reporting.database()
			.sql("select f.id from life_file f join life_event e on e.id = f.event_id where e.task_id = ?")
			.param(this.task.task())
			.query(UUID.class)
			.single();

		assertThat(this.reporting.person("office").opens("/tasks/life/files/" + file)).hasStatusOk()
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		assertThat(this.reporting.person("east.reporter").opens("/tasks/life/files/" + file)).hasStatus(404);
	}

	@Test
	void fileThatIsNotWhatItsNameSaysIsRefusedAndTheTextIsKept() {
		this.task.acts(CLERK, LifeAction.SIGN);

		assertThat(this.task.appliesForCloseOut(CLERK, "全部建成。", "验收单.pdf")).hasStatus(422)
			.bodyText()
			.contains("验收单.pdf", "全部建成。");
		assertThat(this.task.state()).isEqualTo("UNDER_WAY");
	}

	@Test
	void stepsHaveUnitsAndDaysOfTheirOwnAndEndBeforeTheCloseOut() {
		this.task.acts(CLERK, LifeAction.SIGN);
		UUID east = this.reporting.district().east();
		assertThat(this.task.acts(CLERK, LifeAction.ADD_STEP, "reason", "采购设备。", "unit", east.toString(), "day",
				planned().plusDays(1).toString()))
			.hasStatus(422)
			.bodyText()
			.contains("不能晚于任务的时限", "采购设备。");
		assertThat(this.task.acts(CLERK, LifeAction.ADD_STEP, "reason", "采购设备。", "unit", UUID.randomUUID().toString(),
				"day", planned().toString()))
			.hasStatus(422)
			.bodyText()
			.contains("请选择办理单位");
		this.task.acts(CLERK, LifeAction.ADD_STEP, "reason", "采购设备。", "unit", east.toString(), "day",
				planned().toString());

		assertThat(this.task.page(CLERK)).contains("采购设备。", "东山镇", "申请销号：还有没完成的步骤");
		assertThat(this.task.appliesForCloseOut(CLERK, "全部建成。", "验收单.txt")).hasStatus(409);
		assertThat(this.task.acts(CLERK, LifeAction.FINISH_STEP, "about", "2", "reason", "已到货。")).hasStatus(302);
		assertThat(this.task.page(CLERK)).contains("已到货。", "health.reporter");
		assertThat(this.task.appliesForCloseOut(CLERK, "全部建成。", "验收单.txt")).hasStatus(302);
	}

	@Test
	void nobodyDecidesOnWhatTheyAskedForNeitherHereNorInTheDatabase() {
		this.reporting.database()
			.sql("insert into account_role select id, 'OFFICE_REVIEWER' from account where username = ?")
			.params(this.reporting.district().name() + "." + CLERK)
			.update();
		this.task.acts(CLERK, LifeAction.SIGN);
		this.task.appliesForCloseOut(CLERK, "全部建成。", "验收单.txt");

		assertThat(this.task.decides(CLERK, LifeAction.ACCEPT_CLOSE_OUT)).hasStatus(422).bodyText().contains("由其他人审批");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.reporting.database().sql("""
				insert into life_event select gen_random_uuid(), jurisdiction_id, plan_id, task_id, number + 1,
					'ACCEPT_CLOSE_OUT', to_state, 'CLOSED', null, account_id, '', null, due_after, due_after, number,
					account_id, happened_at, 0
				from life_event where task_id = ? and action = 'ASK_CLOSE_OUT'
				""").param(this.task.task()).update()).withMessageContaining("life_event_not_own_ck");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.reporting.database().sql("update life_event set reason = '改写'").update())
			.withMessageContaining("only ever added to");
	}

	@Test
	void planAdministratorDecidesOnlyWhereThereIsNoOfficeReviewer() {
		this.task.acts(CLERK, LifeAction.SIGN);
		this.task.appliesForCloseOut(CLERK, "全部建成。", "验收单.txt");

		assertThat(this.task.decides("planner", LifeAction.ACCEPT_CLOSE_OUT)).hasStatus(409)
			.bodyText()
			.contains("由督查员办理");
		this.reporting.database()
			.sql("update account set enabled = false, version = version + 1 where username = ?")
			.param(this.reporting.district().name() + ".office")
			.update();
		assertThat(this.task.decides("planner", LifeAction.ACCEPT_CLOSE_OUT)).hasStatus(302);
	}

	@ParameterizedTest
	@CsvSource({ "leader, 403", "health.reviewer, 403", "east.reporter, 404", "planner, 409", "office, 409" })
	void othersDoNotActForAUnit(String person, int status) {
		assertThat(this.task.acts(person, LifeAction.SIGN)).hasStatus(status);
		assertThat(this.task.state()).isEmpty();
	}

	@Test
	void stateOfTheRowIsTheReplayOfTheEvents(@Autowired LifeEvents events) {
		this.task.acts(CLERK, LifeAction.SIGN);
		this.task.acts(CLERK, LifeAction.ASK_SUSPENSION, "reason", "等资金。");
		this.task.decides("office", LifeAction.GRANT_SUSPENSION);

		var facts = events.findByJurisdictionIdAndTaskIdOrderByNumber(this.reporting.district().id(), this.task.task());
		assertThat(LifeState.after(facts)).isEqualTo(LifeState.SUSPENDED).hasToString(this.task.state());
	}

	private LocalDate planned() {
		return LocalDate.of(LocalDate.now(this.reporting.clock()).getYear(), 12, 31);
	}

}
