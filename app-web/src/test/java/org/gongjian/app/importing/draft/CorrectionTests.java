package org.gongjian.app.importing.draft;

import java.util.HashMap;
import java.util.Map;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.Importing;
import org.jsoup.Jsoup;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms with which elements of a draft are corrected and added.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class CorrectionTests {

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("订正区" + ++districts), mvc, people, database);
		this.draft = this.importing.draftOfSmallPlan();
	}

	@Test
	void correctedTaskStandsInTheDraft() {
		assertThat(this.importing.planner().sends(this.draft + "/tasks/a0t1", task("开展健康讲座120场。", "区卫生健康委", "区教委")))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl(this.draft + "?at=a0t1#a0t1");
		assertThat(this.importing.page(this.draft)).contains("120场", "区教委", "已修改任务 1");
	}

	@Test
	void correctionFromAnOlderDraftKeepsWhatWasTyped() {
		Map<String, String> mine = task("我改的内容。", "区教委", "");
		this.importing.planner().sends(this.draft + "/tasks/a0t0", task("别人先改了。", "区财政局", ""));

		assertThat(this.importing.planner().sends(this.draft + "/tasks/a0t0", mine)).hasStatus(409)
			.bodyText()
			.contains("我改的内容。", "已被他人修改", "这个位置现在是：1");
		assertThat(this.importing.page(this.draft)).contains("别人先改了。").doesNotContain("我改的内容。");
	}

	@Test
	void correctionOfAnElementThatSomebodyRemovedKeepsWhatWasTyped() {
		Map<String, String> mine = task("我改的内容。", "区教委", "");
		this.importing.planner()
			.sends(this.draft + "/remove", Map.of("version", this.importing.version(this.draft), "place", "a0t1"));

		assertThat(this.importing.planner().sends(this.draft + "/tasks/a0t1", mine)).hasStatus(409)
			.bodyText()
			.contains("我改的内容。", "已被他人修改");
	}

	@Test
	void formComesAsAPartOfThePageToTheScriptAndGoesBackToItsPlaceWhenItIsWrong() {
		assertThat(this.importing.planner().sendsInBackground(this.draft + "/tasks/a0t0", task("", "区教委", "")))
			.hasStatus(422)
			.hasHeader("HX-Retarget", "#editor")
			.bodyText()
			.contains("name=\"text\"", "区教委")
			.doesNotContain("<html");
		assertThat(this.importing.planner().sendsInBackground(this.draft + "/tasks/a0t0", task("改好了。", "区教委", "")))
			.hasStatusOk()
			.bodyText()
			.contains("改好了。", "data-place=\"a0t0\"")
			.doesNotContain("<html");
	}

	@Test
	void draftWhoseActionsWereAllRemovedGetsANewOne() {
		int actions = Jsoup.parse(this.importing.page(this.draft)).select("details.action").size();
		for (int i = 0; i < actions; i++) {
			this.importing.planner()
				.sends(this.draft + "/remove", Map.of("version", this.importing.version(this.draft), "place", "a0"));
		}
		assertThat(this.importing.page(this.draft)).doesNotContain("id=\"a0\"");

		add("/actions?at=a0", Map.of("name", "新行动", "officials", "", "leadUnits", ""), "已添加行动");
	}

	@Test
	void correctedActionKeepsItsTasks() {
		assertThat(this.importing.planner()
			.sends(this.draft + "/actions/a0",
					with(Map.of("name", "卫生行动", "officials", "沈知远 区政府副区长\n何清 \n", "leadUnits", "区卫生健康委，区教委"))))
			.hasStatus3xxRedirection();
		assertThat(this.importing.page(this.draft)).contains("卫生行动", "区政府副区长 沈知远、何清", "区卫生健康委、区教委", "2 项任务");
	}

	@Test
	void elementsOfEveryKindAreAdded() {
		add("/actions?at=a0", Map.of("name", "新行动", "officials", "", "leadUnits", ""), "已添加行动");
		add("/tasks?at=a1", Map.of("number", "9", "text", "新任务", "responsible", "区教委"), "已添加任务 9");
		add("/tasks?at=a0t0", Map.of("text", "插在第一项后面的任务"), "已添加任务 “插在第一项后面的任务”");
		add("/targets?at=a1t0", Map.of("kind", "TARGET", "indicator", "新指标", "comparison", "AT_LEAST", "value", "5",
				"measure", "所", "quote", "配齐急救设备"), "已添加量化目标“新指标”");
		add("/duties?at=a1t0", Map.of("every", "MONTH", "interval", "1", "times", "2", "dates", "", "quote", "每月巡查两次"),
				"已添加要求");

		String page = this.importing.page(this.draft);
		assertThat(page).contains("id=\"a1t0k0\"", "≥ 5所", "id=\"a1t0d0\"", "每月 2 次", "href=\"#a1t0k0\">配齐急救设备</a>");
		assertThat(page.indexOf("id=\"a0t1\"")).isLessThan(page.lastIndexOf("插在第一项后面的任务"));
	}

	private void add(String address, Map<String, String> fields, String done) {
		assertThat(this.importing.planner().sends(this.draft + address, with(fields))).hasStatus3xxRedirection();
		assertThat(this.importing.page(this.draft)).contains(done);
	}

	@Test
	void blankFormHoldsTheWordsThatWereChosen() {
		assertThat(this.importing.page(this.draft + "/duties/new?at=a0t0&words=每月巡查两次")).contains("每月巡查两次");
		assertThat(this.importing.page(this.draft + "/tasks/new?at=a0&paragraph=0")).contains("健康帮扶专项行动实施方案");
		assertThat(this.importing.page(this.draft + "/tasks/new?at=a0&words=区总工会牵头，走访困难职工。"))
			.containsPattern("name=\"lead\">\\s*区总工会</textarea>");
		assertThat(this.importing.page(this.draft + "/tasks/new?at=a0&paragraph=99999")).contains("添加任务");
	}

	@Test
	void formOfANewElementSaysWhatItIsPutUnder() {
		assertThat(this.importing.page(this.draft + "/duties/new?at=a0t1"))
			.containsPattern("<option value=\"a0t1\" selected=\"selected\">[\\s　]*2 开展健康讲座100场")
			.contains("<option value=\"a0\">健康帮扶专项行动");
		assertThat(this.importing.page(this.draft + "/tasks/new?at=a0t1"))
			.contains("<option value=\"a0\" selected=\"selected\">健康帮扶专项行动")
			.doesNotContain("value=\"a0t1\" selected");
	}

	@Test
	void newElementIsPutUnderWhatWasChosen() {
		add("/duties?at=a0t1", Map.of("under", "a0t0", "every", "MONTH", "quote", "每月巡查两次"), "已添加要求");
		add("/duties?at=a0t1", Map.of("under", "a0", "every", "MONTH", "quote", "每月调度一次"), "已添加要求");
		add("/tasks?at=a0t0", Map.of("under", "a0", "text", "仍在第一项后面"), "已添加任务");

		String page = this.importing.page(this.draft);
		assertThat(page).contains("id=\"a0t0d0\"", "id=\"a0d0\"").doesNotContain("id=\"a0t2d0\"");
		assertThat(this.importing.page(this.draft + "/tasks/a0t1")).contains("仍在第一项后面");
		assertThat(this.importing.planner()
			.sends(this.draft + "/tasks?at=a0t0", with(Map.of("under", "a99", "text", "无处可放")))).hasStatus(404);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', value = { "''|''|''|请选择周期", "''|2026-13-01|巡查|日期应写作", "''|3026-01-01|巡查|日期应写作",
			"MONTH|''|''|请填写要求", "''|六月五日|巡查|日期应写作" })
	void dutyThatDoesNotSayWhenOrWhatComesBack(String every, String dates, String quote, String message) {
		assertThat(this.importing.planner()
			.sends(this.draft + "/duties?at=a0t0", with(Map.of("every", every, "dates", dates, "quote", quote))))
			.hasStatus(422)
			.bodyText()
			.contains(message);
	}

	@Test
	void dutyIsCorrected() {
		add("/duties?at=a0t0", Map.of("dates", "2026-06-05、2026-09-05", "quote", "按期报送"), "已添加要求");
		assertThat(this.importing.planner()
			.sends(this.draft + "/duties/a0t0d0",
					with(Map.of("every", "YEAR", "interval", "2", "times", "", "dates", "", "quote", "每两年评估"))))
			.hasStatus3xxRedirection();
		assertThat(this.importing.page(this.draft)).contains("每年（间隔 2）", "每两年评估").doesNotContain("2026-06-05");
	}

	@Test
	void wrongTargetComesBackWithTheFieldsThatAreWrong() {
		Map<String, String> form = new HashMap<>(Map.of("version", this.importing.version(this.draft), "kind", "TARGET",
				"indicator", "住院费用负担比例", "comparison", "BETWEEN", "value", "１e999x", "measure", "%"));
		String target = this.draft + "/targets/a0k0";

		assertThat(this.importing.planner().sends(target, form)).hasStatus(422)
			.bodyText()
			.contains("请填写数字", "住院费用负担比例");
		form.put("value", "10");
		form.put("upTo", "8");
		assertThat(this.importing.planner().sends(target, form)).hasStatus(422).bodyText().contains("后一个不小于前一个");
		form.put("upTo", "12");
		assertThat(this.importing.planner().sends(target, form)).hasStatus3xxRedirection();
		assertThat(this.importing.page(this.draft)).contains("10–12%");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "1e2147483647", "1e-2147483647", "1e999", "12,5", "NaN", "9999999999999999999999999" })
	void numberThatNoPlanMeansIsRefused(String value) {
		assertThat(this.importing.planner()
			.sends(this.draft + "/targets/a0k0", with(Map.of("kind", "TARGET", "indicator", "住院费用负担比例", "comparison",
					"AT_MOST", "value", value, "measure", "%"))))
			.hasStatus(422);
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "0001-01-01, 9999-12-31, 1990", "2020-01-01, 2099-12-31, 15 年", "2026-12-31, 2026-01-01, 不早于" })
	void yearsThatNoPlanIsForAreRefused(String start, String end, String message) {
		assertThat(this.importing.planner()
			.sends(this.draft + "/head", with(Map.of("title", "方案", "periodStart", start, "periodEnd", end))))
			.hasStatus(422)
			.bodyText()
			.contains(message);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "1989-12-31", "2101-01-01" })
	void dayThatNoPlanNamesIsRefused(String day) {
		assertThat(this.importing.planner()
			.sends(this.draft + "/head", with(
					Map.of("title", "方案", "issuedOn", day, "periodStart", "2026-01-01", "periodEnd", "2026-12-31"))))
			.hasStatus(422)
			.bodyText()
			.contains("成文日期应在 1990 年至 2100 年之间");
		assertThat(this.importing.planner()
			.sends(this.draft + "/targets/a0k0",
					with(Map.of("kind", "TARGET", "indicator", "住院费用负担比例", "comparison", "AT_MOST", "value", "10",
							"measure", "%", "due", day))))
			.hasStatus(422)
			.bodyText()
			.contains("完成时限应在 1990 年至 2100 年之间");
	}

	@Test
	void dayOfAnImpossibleYearIsSaidBesideTheFieldAndKept() {
		assertThat(this.importing.planner()
			.sends(this.draft + "/head",
					with(Map.of("title", "方案", "issuedOn", "+999999999-12-31", "periodStart", "2026-01-01", "periodEnd",
							"2026-12-31"))))
			.hasStatus(422)
			.bodyText()
			.contains("请填写日期，例如 2026-08-31", "value=\"+999999999-12-31\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200b\u2060", "\u3000", "\u00a0\u202e" })
	void wordsThatNobodySeesAreNoTaskAndNoTitle(String unseen) {
		assertThat(this.importing.planner().sends(this.draft + "/tasks/a0t0", task(unseen, "区教委", ""))).hasStatus(422);
		assertThat(this.importing.planner()
			.sends(this.draft + "/head",
					with(Map.of("title", unseen, "periodStart", "2026-01-01", "periodEnd", "2026-12-31"))))
			.hasStatus(422);
	}

	@Test
	void titleTurnsNothingAround() {
		assertThat(this.importing.planner()
			.sends(this.draft + "/head", with(
					Map.of("title", "健康\u202e帮扶\u0007方案", "periodStart", "2026-01-01", "periodEnd", "2026-12-31"))))
			.hasStatus3xxRedirection();
		assertThat(this.importing.page(this.draft)).contains("健康帮扶方案");
	}

	@Test
	void screenKnowsWhatToAskBeforeTypedWordsAreLost() {
		assertThat(this.importing.page(this.draft)).contains("data-unsaved=\"有未保存的修改，离开会丢失。确定离开吗？\"");
	}

	@Test
	void changeThatNamesNoVersionIsRefused() {
		assertThat(this.importing.planner().sends(this.draft + "/tasks/a0t0", Map.of("text", "改"))).hasStatus(400);
		assertThat(this.importing.planner().sends(this.draft + "/undo", Map.of("version", "x"))).hasStatus(400);
	}

	@Test
	void discardedDraftIsGoneWithItsFormerVersions() {
		this.importing.planner().sends(this.draft + "/tasks/a0t0", task("改过。", "区教委", ""));
		assertThat(this.importing.count("former_draft")).isOne();

		assertThat(this.importing.planner().sends(this.draft + "/discard", Map.of())).hasStatus3xxRedirection();

		assertThat(this.importing.planner().opens(this.draft)).hasStatus(409).bodyText().contains("放弃（");
		assertThat(this.importing.count("plan_import")).isOne();
		assertThat(this.importing.count("former_draft")).isZero();
	}

	private Map<String, String> task(String text, String responsible, String support) {
		return with(Map.of("number", "1", "text", text, "responsible", responsible, "support", support, "lead", "",
				"groups", "各镇"));
	}

	private Map<String, String> with(Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("version", this.importing.version(this.draft));
		return form;
	}

}
