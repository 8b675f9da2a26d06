package org.gongjian.app.report;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
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
class ReportWalkTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	@Test
	void listShowsWhatIsOwedAndGoalsFirst() {
		assertThat(this.reporting.person("health.reporter").opens("/reports?period=" + this.reporting.period()))
			.hasStatusOk()
			.bodyText()
			.contains("已提交 0 / 应报 2")
			.containsSubsequence("行动目标", "推进镇卫生院建设。")
			.doesNotContain("各镇开展健康讲座100场。");
	}

	@Test
	void filterShowsOnlyWhatItSays() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single(), Reporting.form());

		assertThat(reporter.opens("/reports?period=" + this.reporting.period() + "&show=DRAFT")).bodyText()
			.contains("推进镇卫生院建设。")
			.doesNotContain("住院费用负担比例控制");
	}

	@Test
	void reportIsSavedReturnedSubmittedAgainAndApproved() {
		UUID assignment = this.reporting.district().plan().goalsOfHealth();
		var reporter = this.reporting.person("health.reporter");
		var reviewer = this.reporting.person("health.reviewer");
		assertThat(reporter.sends(this.reporting.goals(), this.reporting.goalsForm("91", "100"))).hasStatus(302);
		assertThat(reporter.opens(this.reporting.goals())).bodyText().contains("完成了第一批改造。").contains("91%");
		reporter.sends(this.reporting.goals() + "/submission", this.reporting.goalsForm("91", "100", "version",
				this.reporting.version(assignment), "done", "完成了两批改造。", "confirmed", "true"));
		UUID report = this.reporting.report(assignment);
		assertThat(this.reporting.status(assignment)).isEqualTo("SUBMITTED");

		reviewer.sends("/reviews/" + report + "/return", Map.of("submission", "1", "reason", "请核对分母"));
		assertThat(reporter.opens(this.reporting.goals())).bodyText().contains("请核对分母").contains("health.reviewer");
		reporter.sends(this.reporting.goals() + "/submission", this.reporting.goalsForm("182", "200", "version",
				this.reporting.version(assignment), "done", "完成了两批改造，已核对。", "confirmed", "true"));
		assertThat(reviewer.opens("/reviews/" + report)).bodyText().contains("第 1 次提交", "<ins>，已核对</ins>", "182/200");
		assertThat(reviewer.sends("/reviews/" + report + "/approval", Map.of("submission", "2")))
			.hasRedirectedUrl("/reviews");

		assertThat(this.reporting.status(assignment)).isEqualTo("APPROVED");
		assertThat(this.reporting.database()
			.sql("select numerator || '/' || denominator from measurement where report_id = ?")
			.params(report)
			.query(String.class)
			.list()).containsExactly("182/200");
		assertThat(reporter.opens(this.reporting.goals())).bodyText().contains("内容已锁定").doesNotContain("report-form");
		assertThat(this.reporting.audited("SUBMIT_REPORT", report)).isEqualTo(2);
		assertThat(this.reporting.audited("APPROVE_REPORT", report)).isEqualTo(1);
	}

	@Test
	void taskPageTellsItsHistoryWithinScope() {
		UUID assignment = this.reporting.district().plan().singleOfHealth();
		this.reporting.person("health.reporter").sends(this.reporting.single() + "/submission", Reporting.form());
		this.reporting.person("health.reviewer")
			.sends("/reviews/" + this.reporting.report(assignment) + "/return",
					Map.of("submission", "1", "reason", "太短"));

		String task = "/tasks/" + this.reporting.district().plan().single();
		assertThat(this.reporting.person("leader").opens(task)).hasStatusOk().bodyText().contains("太短", "完成了第一批改造。");
		assertThat(this.reporting.person("east.reporter").opens(task)).hasStatus(404);
	}

	@Test
	void theSameSubmittedTwiceHasOneEffectAndTheSameAnswer() {
		var reporter = this.reporting.person("health.reporter");
		for (int i = 0; i < 2; i++) {
			assertThat(reporter.sends(this.reporting.single() + "/submission", Reporting.form())).hasStatus(302)
				.hasRedirectedUrl(this.reporting.single());
		}
		UUID report = this.reporting.report(this.reporting.district().plan().singleOfHealth());
		assertThat(this.reporting.count("report_submission", report)).isEqualTo(1);
		assertThat(this.reporting.audited("SUBMIT_REPORT", report)).isEqualTo(1);
	}

	@Test
	void autosaveAnswersWithTheNextVersion() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sendsInBackground(this.reporting.single(), Reporting.form());

		assertThat(reporter.sendsInBackground(this.reporting.single(), Reporting.form("version", "1", "percent", "50")))
			.hasStatusOk()
			.bodyText()
			.contains("已保存")
			.contains("value=\"2\"")
			.doesNotContain("<html");
	}

}
