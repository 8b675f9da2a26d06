package org.gongjian.app.review;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

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
class ReportReviewTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	@Test
	void returnNeedsAReason() {
		String review = submit();

		assertThat(this.reporting.person("health.reviewer")
			.sends(review + "/return", Map.of("submission", "1", "reason", "  "))).hasStatus(422)
			.bodyText()
			.contains("请填写退回原因");
	}

	@Test
	void reporterIsToldOfAReturnOnce() {
		String review = submit();
		for (int i = 0; i < 2; i++) {
			this.reporting.person("health.reviewer")
				.sends(review + "/return", Map.of("submission", "1", "reason", "请补充验收单"));
		}

		assertThat(this.reporting.person("health.reporter").opens("/notices")).bodyText()
			.contains("的填报已退回，请修改后重新提交。意见：请补充验收单");
		assertThat(this.reporting.database()
			.sql("select count(*) from notice where about like ?")
			.param("returned " + this.reporting.report(this.reporting.district().plan().singleOfHealth()) + " %")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void nobodyReviewsTheirOwn() {
		this.reporting.database()
			.sql("insert into account_role select id, 'UNIT_REVIEWER' from account where username = ?")
			.params(this.reporting.district().name() + ".health.reporter")
			.update();
		String review = submit();
		var both = this.reporting.person("health.reporter");

		assertThat(both.sends(review + "/approval", Map.of("submission", "1"))).hasStatus(422)
			.bodyText()
			.contains("由其他审核人审核");
		assertThat(both.opens("/reviews")).bodyText().contains("本人填报");
	}

	@Test
	void secondDecisionHasNoEffectAndSaysSo() {
		String review = submit();
		var reviewer = this.reporting.person("health.reviewer");
		reviewer.sends(review + "/approval", Map.of("submission", "1"));

		assertThat(reviewer.sends(review + "/return", Map.of("submission", "1", "reason", "晚了"))).hasStatus(409)
			.bodyText()
			.contains("您的操作没有生效");
		assertThat(this.reporting.status(this.reporting.district().plan().singleOfHealth())).isEqualTo("APPROVED");
	}

	@Test
	void decisionOnAnOlderSubmissionHasNoEffect() {
		String review = submit();
		var reviewer = this.reporting.person("health.reviewer");
		reviewer.sends(review + "/return", Map.of("submission", "1", "reason", "请补充"));
		this.reporting.person("health.reporter")
			.sends(this.reporting.single() + "/submission", Reporting.form("version", "2", "done", "补充了。"));

		assertThat(reviewer.sends(review + "/approval", Map.of("submission", "1"))).hasStatus(409);
	}

	@Test
	void nextInTheQueueOpensAfterADecision() {
		String review = submit();
		this.reporting.person("health.reporter")
			.sends(this.reporting.goals() + "/submission", Reporting.form("confirmed", "true"));
		UUID next = this.reporting.report(this.reporting.district().plan().goalsOfHealth());

		assertThat(this.reporting.person("health.reviewer").sends(review + "/approval", Map.of("submission", "1")))
			.hasRedirectedUrl("/reviews/" + next);
	}

	@Test
	void noticeNamesWhatWasDecided() {
		String review = submit();
		this.reporting.person("health.reporter")
			.sends(this.reporting.goals() + "/submission", Reporting.form("confirmed", "true"));
		UUID goals = this.reporting.report(this.reporting.district().plan().goalsOfHealth());
		var reviewer = this.reporting.person("health.reviewer");
		String month = this.reporting.period().getYear() + "年" + this.reporting.period().getMonthValue() + "月";

		assertThat(reviewer.sends(review + "/return", Map.of("submission", "1", "reason", "请补充"))).flash()
			.containsEntry("decided", "已退回：" + month + " · 第 1 项（区卫生健康委）。下面是下一件。");
		assertThat(reviewer.sends("/reviews/" + goals + "/approval", Map.of("submission", "1"))).flash()
			.containsEntry("decided", "已通过：" + month + " · 行动目标（区卫生健康委），数据已计入台账。没有其他待您审核的填报了。");
	}

	@Test
	void queueCountsWhatWaits() {
		submit();

		assertThat(this.reporting.person("health.reviewer").opens("/reviews")).hasStatusOk()
			.bodyText()
			.contains("待审核 1 件", "推进镇卫生院建设。");
	}

	private String submit() {
		this.reporting.person("health.reporter").sends(this.reporting.single() + "/submission", Reporting.form());
		return "/reviews/" + this.reporting.report(this.reporting.district().plan().singleOfHealth());
	}

}
