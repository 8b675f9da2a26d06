package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
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

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class PeriodLockTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	@Test
	void lockedPeriodsRefuseReportsAndSayWhyAndWhoHelps() {
		Person reporter = this.reporting.person("health.reporter");
		assertThat(this.reporting.person("office").sends(period() + "/lock", Map.of("reason", "正在汇总通报")))
			.hasStatus(302);

		assertThat(reporter.sends(this.reporting.single(), Reporting.form("done", "想补写的内容"))).hasStatus(409)
			.bodyText()
			.contains("正在汇总通报", "想补写的内容", this.reporting.district().name() + ".office");
		assertThat(reporter.sends(this.reporting.single() + "/submission", Reporting.form())).hasStatus(409);
		assertThat(reporter.sendsInBackground(this.reporting.single(), Reporting.form())).hasStatus(409)
			.bodyText()
			.contains("没有保存")
			.doesNotContain("<html");
		assertThat(count("progress_report")).isZero();
		assertThat(reporter.opens(this.reporting.single())).hasStatusOk()
			.bodyText()
			.contains("正在汇总通报", "申请补报")
			.doesNotContain("report-form");
	}

	@Test
	void liftedLocksLetReportsInAgain() {
		Person office = this.reporting.person("planner");
		office.sends(period() + "/lock", Map.of("reason", "汇总"));
		assertThat(office.sends(period() + "/lift", Map.of("reason", "汇总推迟"))).hasStatus(302);

		assertThat(this.reporting.person("health.reporter").sends(this.reporting.single(), Reporting.form()))
			.hasStatus(302);
		assertThat(office.opens(period())).bodyText().contains("汇总推迟").contains("解除锁定");
	}

	@Test
	void theSameLockTwiceHasOneEffectAndAnotherIsTold() {
		Person office = this.reporting.person("office");
		for (int i = 0; i < 2; i++) {
			assertThat(office.sends(period() + "/lock", Map.of("reason", "汇总"))).hasStatus(302);
		}
		assertThat(count("period_lock")).isEqualTo(1);
		assertThat(this.reporting.person("planner").sends(period() + "/lock", Map.of("reason", "我也要锁"))).hasStatus(409)
			.bodyText()
			.contains("没有重复锁定", "我也要锁");
		assertThat(count("period_lock")).isEqualTo(1);
	}

	@Test
	void reasonsAreNeededAndBounded() {
		Person office = this.reporting.person("office");
		assertThat(office.sends(period() + "/lock", Map.of("reason", "  "))).hasStatus(422)
			.bodyText()
			.contains("请写明理由");
		assertThat(office.sends(period() + "/lock", Map.of("reason", "长".repeat(10_000)))).hasStatus(422)
			.bodyText()
			.contains("10,000");
		assertThat(count("period_lock")).isZero();
	}

	@Test
	void permitsAreAskedForGrantedUsedAndWithdrawn() {
		Person reporter = this.reporting.person("health.reporter");
		Person office = this.reporting.person("office");
		office.sends(period() + "/lock", Map.of("reason", "汇总"));
		assertThat(reporter.sends(this.reporting.single() + "/permit-request", Map.of("reason", ""))).hasStatus(422)
			.bodyText()
			.contains("请写明理由");
		for (int i = 0; i < 2; i++) {
			assertThat(reporter.sends(this.reporting.single() + "/permit-request", Map.of("reason", "数据刚核实")))
				.hasStatus(302);
		}
		assertThat(count("permit_request")).isEqualTo(1);
		assertThat(reporter.opens(this.reporting.single())).bodyText().contains("补报申请已提交", "数据刚核实");
		assertThat(office.opens(period())).bodyText().contains("补报申请待办理");
		String report = period() + "/reports/" + this.reporting.district().plan().singleOfHealth();
		assertThat(office.opens(report)).hasStatusOk().bodyText().contains("数据刚核实");

		String request = id("permit_request");
		LocalDate until = LocalDate.now(this.reporting.clock()).plusDays(3);
		assertThat(office.sends(report + "/permit",
				Map.of("request", request, "reason", "同意", "until", until.minusDays(9).toString())))
			.hasStatus(422)
			.bodyText()
			.contains("请选择");
		for (int i = 0; i < 2; i++) {
			assertThat(office.sends(report + "/permit",
					Map.of("request", request, "reason", "同意", "until", until.toString())))
				.hasStatus(302);
		}
		assertThat(count("reporting_permit")).isEqualTo(1);
		assertThat(reporter.opens("/notices")).bodyText().contains("起的填报期可以补报");
		assertThat(this.reporting.person("planner")
			.sends(report + "/refusal", Map.of("request", request, "reason", "不同意"))).hasStatus(409)
			.bodyText()
			.contains("刚刚已有其他人办理");

		assertThat(reporter.sends(this.reporting.single(), Reporting.form())).hasStatus(302);
		assertThat(this.reporting.person("east.reporter").sends(this.reporting.east(), Reporting.form()))
			.hasStatus(409);
		assertThat(office.sends(report + "/refusal", Map.of("reason", "已过会"))).hasStatus(302);
		assertThat(reporter.sends(this.reporting.single(), Reporting.form("version", "1", "done", "又改")))
			.hasStatus(409);
		assertThat(reporter.opens(this.reporting.single())).bodyText().contains("补报许可已收回：已过会");
	}

	@Test
	void requestIsAnsweredForItsOwnReportOnly() {
		Person office = this.reporting.person("office");
		office.sends(period() + "/lock", Map.of("reason", "汇总"));
		this.reporting.person("health.reporter")
			.sends(this.reporting.single() + "/permit-request", Map.of("reason", "数据刚核实"));
		String other = period() + "/reports/" + this.reporting.district().plan().townsOfEast();

		assertThat(office.sends(other + "/refusal", Map.of("request", id("permit_request"), "reason", "不同意")))
			.hasStatus(404);
		assertThat(count("reporting_permit")).isZero();
	}

	@Test
	void approvedReportsAreOpenedAgainAndCountUntilTheNextApproval() {
		UUID assignment = this.reporting.district().plan().goalsOfHealth();
		Person reporter = this.reporting.person("health.reporter");
		Person office = this.reporting.person("office");
		reporter.sends(this.reporting.goals() + "/submission",
				this.reporting.goalsForm("91", "100", "confirmed", "true"));
		String report = period() + "/reports/" + assignment;
		assertThat(office.sends(report + "/reopening", Map.of("reason", "核对"))).hasStatus(409);
		this.reporting.person("health.reviewer")
			.sends("/reviews/" + this.reporting.report(assignment) + "/approval", Map.of("submission", "1"));
		office.sends(period() + "/lock", Map.of("reason", "汇总"));
		for (int i = 0; i < 2; i++) {
			assertThat(office.sends(report + "/reopening", Map.of("reason", "分母有误"))).hasStatus(302);
		}
		assertThat(count("report_reopening")).isEqualTo(1);
		assertThat(this.reporting.status(assignment)).isEqualTo("REOPENED");

		assertThat(reporter.opens(this.reporting.goals())).bodyText().contains("重新打开", "report-form");
		assertThat(reporter.sends(this.reporting.goals(), this.reporting.goalsForm("91", "200", "version",
				this.reporting.version(assignment), "percent", "10", "confirmed", "true")))
			.hasStatus(302);
		assertThat(this.reporting.status(assignment)).isEqualTo("REOPENED");
		assertThat(this.reporting.database()
			.sql("select approved_percent from progress_report where assignment_id = ?")
			.params(assignment)
			.query(Integer.class)
			.single()).isEqualTo(40);
		assertThat(this.reporting.database()
			.sql("select m.denominator from measurement m where m.report_id = ?")
			.params(this.reporting.report(assignment))
			.query(Integer.class)
			.list()).containsExactly(100);
	}

	@Test
	void onlyThoseWhoLockPeriodsReachThePages() {
		for (String person : List.of("leader", "health.reporter", "health.reviewer", "system")) {
			assertThat(this.reporting.person(person).opens(period())).hasStatus(403);
			assertThat(this.reporting.person(person).sends(period() + "/lock", Map.of("reason", "x"))).hasStatus(403);
		}
		Person office = this.reporting.person("office");
		assertThat(office.opens("/plans/" + UUID.randomUUID() + "/periods")).hasStatus(404);
		assertThat(office.opens("/plans/" + this.reporting.district().plan().id() + "/periods/2019-01-01"))
			.hasStatus(404);
		assertThat(office.opens(period() + "/reports/" + UUID.randomUUID())).hasStatus(404);
	}

	private String period() {
		return "/plans/" + this.reporting.district().plan().id() + "/periods/" + this.reporting.period();
	}

	private long count(String table) {
		return this.reporting.database()
			.sql("select count(*) from " + table + " where jurisdiction_id = ?")
			.params(this.reporting.district().id())
			.query(Long.class)
			.single();
	}

	private String id(String table) {
		return this.reporting.database()
			.sql("select id from " + table + " where jurisdiction_id = ?")
			.params(this.reporting.district().id())
			.query(String.class)
			.single();
	}

}
