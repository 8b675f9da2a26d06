package org.gongjian.app.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.gongjian.app.MovingClock;
import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.Picture;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.life.LifeAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a suspended or closed task owes, on every page the same: a task is suspended on 20
 * February and taken up again on 15 April.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ SampleDistrict.class, MovingClock.Configuration.class })
class SparedReportsTests {

	private static final String CLERK = "health.reporter";

	private Reporting reporting;

	private Living task;

	private MovingClock clock;

	@Autowired
	private PlanStandings standings;

	@BeforeEach
	void suspend(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired MovingClock clock) {
		this.clock = clock;
		clock.set("2026-02-10T09:00");
		this.reporting = new Reporting(districts.create("免" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.task = new Living(this.reporting, this.reporting.district().plan().single());
		this.task.acts(CLERK, LifeAction.SIGN);
		this.task.acts(CLERK, LifeAction.ASK_SUSPENSION, "reason", "等上级资金。");
		clock.set("2026-02-20T09:00");
		assertThat(this.task.decides("office", LifeAction.GRANT_SUSPENSION)).hasStatus3xxRedirection();
	}

	@Test
	void periodInWhichItWasSuspendedIsOwedAndLaterOnesAreNot() {
		assertThat(owed("2026-02-28T09:00")).containsExactly("2026-01-01 MISSING", "2026-02-01 AWAITED");
		assertThat(owed("2026-03-02T09:00")).containsExactly("2026-01-01 MISSING", "2026-02-01 AWAITED");
		assertThat(owed("2026-03-10T09:00")).containsExactly("2026-02-01 MISSING");
		assertThat(owed("2026-04-10T09:00")).isEmpty();

		resume();
		assertThat(owed("2026-04-15T12:00")).containsExactly("2026-04-01 AWAITED");
		assertThat(owed("2026-05-10T12:00")).containsExactly("2026-04-01 MISSING", "2026-05-01 AWAITED");
	}

	@Test
	void closedTaskOwesNothingUntilARecheckReopensIt() {
		resume();
		this.task.appliesForCloseOut(CLERK, "全部建成。", "验收.txt");
		this.clock.set("2026-04-28T09:00");
		assertThat(this.task.decides("office", LifeAction.ACCEPT_CLOSE_OUT)).hasStatus3xxRedirection();
		assertThat(owed("2026-06-10T09:00")).isEmpty();

		this.clock.set("2026-06-10T10:00");
		assertThat(this.task.acts("office", LifeAction.REOPEN, "reason", "现场漏水。")).hasStatus3xxRedirection();

		assertThat(owed("2026-06-10T12:00")).containsExactly("2026-06-01 AWAITED");
	}

	@Test
	void listAndSheetLeaveItOutAndSaySo() {
		this.clock.set("2026-03-10T09:00");
		Person clerk = this.reporting.person(CLERK);

		for (String address : List.of("/reports", "/reports/sheet")) {
			assertThat(clerk.opens(address)).hasStatusOk()
				.bodyText()
				.contains("已提交 0 / 应报 1", "另有 1 项任务已挂账或销号，本期不需填报")
				.doesNotContain("推进镇卫生院建设。");
			assertThat(clerk.opens(address + "?period=2026-02-01")).bodyText()
				.contains("应报 2", "推进镇卫生院建设。")
				.doesNotContain("不需填报");
		}
		assertThat(this.task.page(CLERK)).doesNotContain(this.reporting.single());
		assertThat(this.reporting.person("leader").opens("/dashboard/reports?receipt=AWAITED")).bodyText()
			.doesNotContain("推进镇卫生院建设。");
		assertThat(this.reporting.person("office")
			.opens("/plans/" + this.reporting.district().plan().id() + "/periods/2026-03-01")).hasStatusOk()
			.bodyText()
			.doesNotContain("推进镇卫生院建设。");
	}

	@Test
	void nothingCanBeWrittenForItAndWhatWasTypedIsShown() {
		this.clock.set("2026-03-10T09:00");
		Person clerk = this.reporting.person(CLERK);

		assertThat(clerk.opens(this.reporting.single())).hasStatusOk()
			.bodyText()
			.contains("本期不需填报")
			.doesNotContain("report-form");
		assertThat(clerk.sends(this.reporting.single(), Reporting.form("done", "仍在对接资金。"))).hasStatus(409)
			.bodyText()
			.contains("没有保存", "仍在对接资金。");
		assertThat(clerk.sends(this.reporting.single() + "/submission", Reporting.form())).hasStatus(409);
		assertThat(this.reporting.database()
			.sql("select count(*) from progress_report where jurisdiction_id = ?")
			.param(this.reporting.district().id())
			.query(Long.class)
			.single()).isZero();

		this.clock.set("2026-04-15T09:00");
		resume();
		assertThat(clerk.sends(this.reporting.single() + "/submission", Reporting.form())).hasStatus3xxRedirection();
	}

	@Test
	void everyPastDayShowsWhatWasOwedThen() {
		Map<String, Map<String, String>> seen = new TreeMap<>();
		for (String day : List.of("2026-02-28", "2026-03-31", "2026-04-14")) {
			this.clock.set(day + "T22:00");
			seen.put(day, picture(Moment.now(this.clock)));
		}
		resume();
		this.clock.set("2026-05-20T09:00");

		seen.forEach((day,
				then) -> assertThat(
						Picture.differences(then, picture(Moment.endOf(LocalDate.parse(day), this.clock.getZone()))))
					.as(day)
					.isEmpty());
	}

	private void resume() {
		this.clock.set("2026-04-15T09:00");
		this.task.acts(CLERK, LifeAction.ASK_RESUMPTION, "reason", "资金到位。");
		assertThat(this.task.decides("office", LifeAction.GRANT_RESUMPTION)).hasStatus3xxRedirection();
	}

	private Map<String, String> picture(Moment moment) {
		Scope scope = Scope.whole(this.reporting.district().id());
		return Picture.of(this.standings.asOf(scope, this.standings.plans(scope, moment), moment));
	}

	/** The periods for which the health department owes its report on the task. */
	private List<String> owed(String moment) {
		this.clock.set(moment);
		Scope scope = Scope.whole(this.reporting.district().id());
		return this.standings.today(scope, this.standings.plans(scope))
			.reports()
			.stream()
			.filter((report) -> report.part().assignmentId().equals(this.reporting.district().plan().singleOfHealth()))
			.map((report) -> report.period().start() + " " + report.receipt())
			.toList();
	}

}
