package org.gongjian.app.report;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.api.Program;
import org.gongjian.app.standing.Progress;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class SheetTests {

	@Autowired
	private ApplicationContext context;

	private Reporting reporting;

	private UUID goals;

	private UUID single;

	private Person health;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.goals = this.reporting.district().plan().goalsOfHealth();
		this.single = this.reporting.district().plan().singleOfHealth();
		this.health = this.reporting.person("health.reporter");
	}

	@Test
	void onePageShowsAllTasksOfTheUnitWithThePeriodBefore() {
		var before = this.reporting.period().minusMonths(1);
		new Progress(this.context, this.reporting.district()).approved(this.single, before, before.plusDays(2), 65,
				Map.of());

		assertThat(this.health.opens(page())).hasStatusOk()
			.bodyText()
			.contains("区卫生健康委填报表", "推进镇卫生院建设。", "住院费用负担比例", "辖区内就诊率", "data-earlier=\"percent\">65<")
			.doesNotContain("各镇开展健康讲座");
	}

	@Test
	void aUnitOutOfSightIsNotThere() {
		assertThat(this.health.opens(page().replace(this.reporting.district().health().toString(),
				this.reporting.district().east().toString())))
			.hasStatus(404);
		assertThat(this.reporting.person("west.reporter").sends("/reports/sheet", sheet("all"))).hasStatus(404);
	}

	@Test
	void eachRowIsSavedAsAReportOfItsOwn() {
		Map<String, String> typed = sheet("");
		figures(typed, "98", "1000", "", "");

		assertThat(this.health.sends("/reports/sheet", typed)).hasStatus(302)
			.redirectedUrl()
			.startsWith("/reports/sheet?plan=");
		assertThat(this.reporting.status(this.goals)).isEqualTo("DRAFT");
		assertThat(this.reporting.status(this.single)).isEqualTo("DRAFT");
		assertThat(this.health.opens(page())).bodyText().contains("草稿已保存", "完成首批。", "value=\"98\"");
	}

	@Test
	void thePageIsTakenAsItIsRenderedWhenEarlierRowsAreClosed() {
		Map<String, String> goals = sheet(this.goals.toString());
		figures(goals, "98", "1000", "91", "100");
		goals.keySet().removeIf((name) -> name.startsWith("rows[1]"));
		assertThat(this.health.sends("/reports/sheet", goals)).hasStatus(302);

		var shown = Jsoup.parse(Program.text(this.health.opens(page())));
		Map<String, String> rendered = new HashMap<>();
		shown.select("form#sheet [name]:not([type=checkbox]):not(button)")
			.forEach((field) -> rendered.put(field.attr("name"), field.val()));
		assertThat(rendered).containsEntry("rows[0].assignment", this.single.toString());
		rendered.put("rows[0].done", "首行已交，本行续填。");

		assertThat(this.health.sends("/reports/sheet", rendered)).hasStatus(302);
		assertThat(this.reporting.status(this.single)).isEqualTo("DRAFT");
		assertThat(this.reporting.status(this.goals)).isEqualTo("SUBMITTED");
	}

	@Test
	void rowsInWhichNothingWasTypedStayUnwritten() {
		Map<String, String> typed = sheet("");
		typed.put("rows[1].done", "");
		typed.put("rows[1].percent", "0");

		this.health.sends("/reports/sheet", typed);

		assertThat(this.reporting.database()
			.sql("select count(*) from progress_report where assignment_id = ?")
			.params(this.single)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void validRowsAreHandedInAndTheOthersKeepTheirErrorsAndTheirText() {
		Map<String, String> typed = sheet("all");
		figures(typed, "12,5", "1000", "1e999", "１００");

		assertThat(this.health.sends("/reports/sheet", typed)).hasStatus(422)
			.bodyText()
			.contains("1 项没有完成，已填内容都还在", "href=\"#t" + this.goals + "\"", "请填数字", "value=\"12,5\"", "value=\"1e999\"",
					"目标推进。");
		assertThat(this.reporting.status(this.single)).isEqualTo("SUBMITTED");
		assertThat(this.reporting.status(this.goals)).isEqualTo("DRAFT");
	}

	@Test
	void mistakeInOneFieldDoesNotCostTheOthers() {
		Map<String, String> typed = sheet("");
		figures(typed, "abc", "1000", "870", "1000");

		for (int i = 0; i < 2; i++) {
			assertThat(this.health.sendsInBackground("/reports/sheet/rows", typed)).hasStatusOk()
				.bodyText()
				.contains("\"INVALID\"", "\"figures[0].numerator\"", "有误的格尚未保存；其余草稿已保存", "\"version\":1",
						"\"kept\":false");
			typed.put("rows[0].version", "1");
		}
		assertThat(this.health.opens(page())).bodyText().contains("目标推进。", "value=\"870\"").doesNotContain("abc");
		assertThat(this.reporting.audited("SAVE_REPORT", this.reporting.report(this.goals))).isEqualTo(1);
	}

	@Test
	void mistakeIsMendedFromWhatWasKept() {
		Map<String, String> typed = sheet("all");
		figures(typed, "abc", "1000", "870", "1000");
		assertThat(this.health.sends("/reports/sheet", typed)).hasStatus(422)
			.bodyText()
			.contains("value=\"abc\"", "name=\"rows[0].version\" value=\"1\"");

		typed.put("rows[0].version", "1");
		figures(typed, "98", "1000", "870", "1000");
		assertThat(this.health.sends("/reports/sheet", typed)).hasStatus(302);
		assertThat(this.reporting.status(this.goals)).isEqualTo("SUBMITTED");
	}

	@Test
	void handingInAllLeavesEmptyRowsAlone() {
		Map<String, String> typed = sheet("all");
		typed.put("rows[0].done", "");
		typed.put("rows[0].percent", "0");

		assertThat(this.health.sendsInBackground("/reports/sheet/rows", typed)).hasStatusOk()
			.bodyText()
			.contains("\"EMPTY\"", "\"SUBMITTED\"")
			.doesNotContain("INVALID");
		assertThat(this.health.opens(page())).bodyText().contains("data-sent=\"1\"");
	}

	@Test
	void oneEmptyRowIsNotHandedIn() {
		Map<String, String> typed = sheet(this.goals.toString());
		typed.put("rows[0].done", "");
		typed.put("rows[0].percent", "0");

		assertThat(this.health.sendsInBackground("/reports/sheet/rows", typed)).bodyText()
			.contains("\"BLANK\"", "\"kept\":true");
	}

	@ParameterizedTest
	@CsvSource({ "'1,234', 1234", "'１，２３４．５', 1234.5", "８７, 87" })
	void figuresFromSpreadsheetsAreUnderstood(String numerator, String kept) {
		Map<String, String> typed = sheet("");
		figures(typed, numerator, "100000", "", "");

		assertThat(this.health.sends("/reports/sheet", typed)).hasStatus(302);
		assertThat(this.reporting.database()
			.sql("select numerator from report_figure where report_id = ?")
			.params(this.reporting.report(this.goals))
			.query(String.class)
			.single()).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12,5", "1e999", "很多", "１２％", "1,23,456" })
	void rowsInTheBackgroundSayWhichFieldIsWrong(String figure) {
		Map<String, String> typed = sheet("");
		figures(typed, figure, "1000", "", "");

		assertThat(this.health.sendsInBackground("/reports/sheet/rows", typed)).hasStatusOk()
			.bodyText()
			.contains("\"INVALID\"", "\"figures[0].numerator\"", "请填数字", "\"SAVED\"", "草稿已保存", "\"version\":1");
	}

	@Test
	void textOfTenKilobytesIsRefusedBesideItsField() {
		Map<String, String> typed = sheet("");
		typed.put("rows[0].problems", "长".repeat(10_000));

		assertThat(this.health.sendsInBackground("/reports/sheet/rows", typed)).bodyText()
			.contains("\"problems\":\"最多", "\"SAVED\"");
	}

	@Test
	void unusualFiguresAreAskedAboutOnceForARowOrForAll() {
		Map<String, String> typed = sheet("all");
		figures(typed, "120", "100", "", "");
		assertThat(this.health.sends("/reports/sheet", typed)).hasStatus(422)
			.bodyText()
			.contains("分子大于分母", "没有填写本期数据", "确认按现有数据提交");

		typed.put("rows[0].confirmed", "true");
		assertThat(this.health.sends("/reports/sheet", typed)).hasStatus(302);
		assertThat(this.reporting.status(this.goals)).isEqualTo("SUBMITTED");
	}

	@Test
	void handingInTwiceHasOneEffect() {
		Map<String, String> typed = sheet("all");
		typed.put("confirmed", "true");
		for (int i = 0; i < 2; i++) {
			assertThat(this.health.sends("/reports/sheet", typed)).hasStatus(302);
		}

		for (UUID assignment : new UUID[] { this.goals, this.single }) {
			UUID report = this.reporting.report(assignment);
			assertThat(this.reporting.count("report_submission", report)).isEqualTo(1);
			assertThat(this.reporting.audited("SUBMIT_REPORT", report)).isEqualTo(1);
		}
	}

	@Test
	void oneRowIsHandedInAndTheOthersAreSaved() {
		this.health.sends("/reports/sheet", sheet(this.single.toString()));

		assertThat(this.reporting.status(this.single)).isEqualTo("SUBMITTED");
		assertThat(this.reporting.status(this.goals)).isEqualTo("DRAFT");
	}

	@Test
	void conflictInOneRowLeavesTheOthersAlone() {
		this.health.sends(this.reporting.single(), Reporting.form("done", "别人写的。"));

		assertThat(this.health.sendsInBackground("/reports/sheet/rows", sheet(""))).hasStatusOk()
			.bodyText()
			.contains("\"CONFLICT\"", "他人已保存不同内容", "\"SAVED\"");
		assertThat(this.reporting.status(this.goals)).isEqualTo("DRAFT");

		Map<String, String> both = sheet("");
		both.put("row", this.single.toString());
		assertThat(this.health.sends("/reports/sheet/both", both)).bodyText().contains("别人写的。", "完成首批。", "用我的内容覆盖");
	}

	@Test
	void lockedPeriodSaysWhyAndTakesNothing() {
		String period = "/plans/" + this.reporting.district().plan().id() + "/periods/" + this.reporting.period();
		assertThat(this.reporting.person("office").sends(period + "/lock", Map.of("reason", "月报已汇总"))).hasStatus(302);

		assertThat(this.health.opens(page())).bodyText().contains("月报已汇总", "本期已锁定").doesNotContain("<textarea");
		assertThat(this.health.sends("/reports/sheet", sheet("all"))).hasStatus(422)
			.bodyText()
			.contains("没有保存", "完成首批。");
	}

	private String page() {
		return "/reports/sheet?plan=" + this.reporting.district().plan().id() + "&unit="
				+ this.reporting.district().health() + "&period=" + this.reporting.period();
	}

	private Map<String, String> sheet(String submit) {
		Map<String, String> typed = new HashMap<>(Map.of("plan", this.reporting.district().plan().id().toString(),
				"unit", this.reporting.district().health().toString(), "period", this.reporting.period().toString(),
				"submit", submit));
		row(typed, 0, this.goals, "目标推进。");
		row(typed, 1, this.single, "完成首批。");
		return typed;
	}

	private static void row(Map<String, String> typed, int index, UUID assignment, String done) {
		String name = "rows[" + index + "].";
		typed.put(name + "assignment", assignment.toString());
		typed.put(name + "version", "");
		typed.put(name + "done", done);
		typed.put(name + "problems", "");
		typed.put(name + "nextStep", "");
		typed.put(name + "percent", "40");
	}

	private void figures(Map<String, String> typed, String... parts) {
		UUID[] targets = { this.reporting.district().plan().selfPay(), this.reporting.district().plan().inDistrict() };
		for (int i = 0; i < targets.length; i++) {
			String name = "figures[" + i + "].";
			typed.put(name + "assignment", this.goals.toString());
			typed.put(name + "target", targets[i].toString());
			typed.put(name + "numerator", parts[2 * i]);
			typed.put(name + "denominator", parts[2 * i + 1]);
		}
	}

}
