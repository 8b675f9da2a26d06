package org.gongjian.app.report;

import java.time.Clock;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
class ReportInputTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12,5", "1e999", "很多", "-3", "1234567890123456789012345678901", "10²", "<b>5</b>" })
	void figureThatIsNoneIsRefusedAndKept(String typed) {
		assertThat(sendCount(typed)).hasStatus(422)
			.bodyText()
			.contains("完成了第一批改造。")
			.contains("value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\"")
			.contains("class=\"error\"");
	}

	@ParameterizedTest
	@CsvSource({ "１２, 12", "12.50, 12.5", "' 7 ', 7", "１．５, 1.5", "100, 100" })
	void fullWidthAndPlainDigitsAreTheSame(String typed, String stored) {
		assertThat(sendCount(typed)).hasStatus(302);

		assertThat(this.reporting.database()
			.sql("select numerator from report_figure where target_id = ?")
			.params(this.reporting.district().plan().lectures())
			.query(String.class)
			.single()).isEqualTo(stored);
	}

	@ParameterizedTest
	@CsvSource({ "5, 0", "5, ''", "'', 5", "5, -1", "-3, 5" })
	void shareNeedsBothPartsAndAWholeAboveZero(String numerator, String denominator) {
		assertThat(this.reporting.person("health.reporter")
			.sends(this.reporting.goals(), this.reporting.goalsForm(numerator, denominator))).hasStatus(422);
	}

	@Test
	void shareAboveHundredPercentIsAskedAboutAndMayBeConfirmed() {
		var reporter = this.reporting.person("health.reporter");
		String submission = this.reporting.goals() + "/submission";
		assertThat(reporter.sends(submission, this.reporting.goalsForm("120", "100"))).hasStatus(422)
			.bodyText()
			.contains("name=\"confirmed\"", "120%", "辖区内就诊率：分子大于分母（120/100），比例不在 0% 到 100% 之间");

		assertThat(reporter.sends(submission, this.reporting.goalsForm("120", "100", "confirmed", "true")))
			.hasStatus(302);
	}

	@Test
	void figuresLeftOutAreAskedAboutOnceByName() {
		var reporter = this.reporting.person("health.reporter");
		String submission = this.reporting.goals() + "/submission";
		assertThat(reporter.sends(submission, this.reporting.goalsForm("91", "100"))).hasStatus(422)
			.bodyText()
			.contains("name=\"confirmed\"", "住院费用负担比例：没有填写本期数据")
			.doesNotContain("辖区内就诊率：没有填写");

		assertThat(reporter.sends(submission, this.reporting.goalsForm("91", "100", "confirmed", "true")))
			.hasStatus(302);
	}

	@Test
	void draftMayLeaveFiguresOut() {
		assertThat(this.reporting.person("health.reporter").sends(this.reporting.goals(), Reporting.form()))
			.hasStatus(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "101", "-1", "4.5", "abc", "1e1" })
	void percentIsAWholeNumberUpToHundred(String typed) {
		assertThat(this.reporting.person("health.reporter")
			.sends(this.reporting.single(), Reporting.form("percent", typed))).hasStatus(422);
	}

	@Test
	void fullWidthPercentSignIsTaken() {
		assertThat(this.reporting.person("health.reporter")
			.sends(this.reporting.single(), Reporting.form("percent", "８５％"))).hasStatus(302);
	}

	@Test
	void textOverTheLimitIsRefusedAndKept() {
		String text = "长".repeat(5001);
		assertThat(this.reporting.person("health.reporter")
			.sends(this.reporting.single(), Reporting.form("problems", text))).hasStatus(422).bodyText().contains(text);
	}

	@Test
	void submissionSaysWhatWasDone() {
		assertThat(this.reporting.person("health.reporter")
			.sends(this.reporting.single() + "/submission", Reporting.form("done", " \u3000 "))).hasStatus(422)
			.bodyText()
			.contains("提交前请填写本期进展");
	}

	@Test
	void hostileTextIsShownAsText() {
		String hostile = "<img src=x onerror=alert(1)>${7*7}__${7*7}__::x[[${7*7}]]";
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single() + "/submission", Reporting.form("done", hostile));
		UUID report = this.reporting.report(this.reporting.district().plan().singleOfHealth());

		assertThat(reporter.opens(this.reporting.single())).bodyText()
			.contains("&lt;img src=x")
			.contains("${7*7}__${7*7}__::x[[${7*7}]]")
			.doesNotContain("<img");
		assertThat(this.reporting.person("health.reviewer").opens("/reviews/" + report)).bodyText()
			.contains("&lt;img src=x")
			.doesNotContain("<img");
	}

	private MvcTestResult sendCount(String typed) {
		return this.reporting.person("east.reporter")
			.sends(this.reporting.east(), Reporting.form("figures[0].target",
					this.reporting.district().plan().lectures().toString(), "figures[0].value", typed));
	}

}
