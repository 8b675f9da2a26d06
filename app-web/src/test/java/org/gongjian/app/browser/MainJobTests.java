package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gongjian.domain.account.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a plan document to a figure that leaders see: an administrator imports and
 * publishes, a reporter reports, the reviewer returns and approves, a leader looks.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(WalkPeople.class)
class MainJobTests {

	private static final String HEALTH = "区卫生健康委";

	@Autowired
	private WalkPeople people;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("org.gongjian.app.browser.WalkPlan#all")
	void aReportedFigureReachesTheLeader(WalkPlan plan) {
		UUID district = this.people.district(plan.district());
		String mark = Integer.toHexString(plan.name().hashCode());
		String planner = this.people.person(district, "planner." + mark, "林知秋", Role.PLAN_ADMINISTRATOR);
		try (Visitor administrator = visit(planner)) {
			importAndPublish(administrator, plan);
			assertThat(administrator.complaints()).isEmpty();
		}
		String reporter = this.people.personOf(district, HEALTH, "reporter." + mark, "孟思琪", Role.REPORTER);
		String reviewer = this.people.personOf(district, HEALTH, "reviewer." + mark, "雷振华", Role.UNIT_REVIEWER);
		String leader = this.people.person(district, "leader." + mark, plan.official(), Role.LEADER);
		try (Visitor atHealth = visit(reporter); Visitor above = visit(reviewer); Visitor top = visit(leader)) {
			report(atHealth, plan);
			returnWithReason(above, plan);
			resubmit(atHealth);
			approve(above);
			lookAtTheDashboard(top, plan);
			assertThat(List.of(atHealth.complaints(), above.complaints(), top.complaints()))
				.allSatisfy((complaints) -> assertThat(complaints).isEmpty());
		}
	}

	private Visitor visit(String username) {
		return Chromium.visit("http://localhost:" + this.port, 1366, 768).signIn(username, WalkPeople.PASSWORD);
	}

	private void importAndPublish(Visitor administrator, WalkPlan plan) {
		administrator.open("/plans/imports");
		Page page = administrator.page();
		page.setInputFiles("#document", new FilePayload(plan.name(), "text/plain", plan.document()));
		administrator.press("上传并读取");
		page.waitForURL(Pattern.compile(".*/plans/imports/.+"));
		assertThat(page.locator("p.summary").innerText()).contains(plan.actions() + " 个行动", plan.tasks() + " 项任务");
		assertThat(page.locator(".outline .task").count()).isEqualTo(plan.tasks());
		Locator health = page.locator("#a0");
		assertThat(health.locator(".leads").innerText()).contains(plan.official(), HEALTH, "区医保局");
		assertThat(health.locator(".goals").innerText()).contains(plan.selfPay(), "≤ 10%", "内就诊率", "≥ 90%");
		page.locator(".task .origin").nth(4).click();
		administrator.picture(plan.pictured(), "import-draft");
		correctATask(administrator);
		page.locator(".draft .head .primary").click();
		page.waitForURL(Pattern.compile(".*/publish"));
		for (Locator members : page.locator(".field.group textarea").all()) {
			members.fill(plan.towns());
		}
		administrator.picture(plan.pictured(), "import-units");
		PublicationPage.publish(administrator, "发布方案");
		page.waitForURL(Pattern.compile(".*/plans/[0-9a-f-]{36}"));
		assertThat(administrator.text()).contains("方案已发布", plan.tasks() + " 项任务", plan.official());
	}

	private void correctATask(Visitor administrator) {
		Page page = administrator.page();
		page.locator("#a0t0 .units").getByText("修改").click();
		page.fill("#number", "1");
		page.fill("#support", "区教委");
		administrator.press("保存");
		page.locator("#said").getByText("已修改任务 1").waitFor();
		assertThat(page.locator("#a0t0 .units").innerText()).contains("区教委", "配合");
	}

	private void report(Visitor reporter, WalkPlan plan) {
		reporter.open("/reports");
		reporter.picture(plan.pictured(), "report-list");
		reporter.page().locator("table.list tbody tr").filter(holding("行动目标")).locator("a").first().click();
		Page page = reporter.page();
		page.waitForLoadState();
		page.fill("#done", "完成1500名住院患者就诊地核查，区域内就诊1368人。");
		page.fill("#percent", "30");
		fillShare(page, plan.selfPay(), "98", "1000");
		fillShare(page, "内就诊率", "1300", "1500");
		page.setInputFiles("#evidence input[type=file] >> nth=0",
				new FilePayload("就诊核查表.csv", "text/csv", "镇,人数\n古渡镇,120\n".getBytes(StandardCharsets.UTF_8)));
		page.locator("#evidence .files").getByText("就诊核查表.csv").waitFor();
		reporter.picture(plan.pictured(), "report-form");
		reporter.send("保存草稿");
		assertThat(page.inputValue("#done")).startsWith("完成1500名");
		reporter.handIn();
	}

	private void returnWithReason(Visitor reviewer, WalkPlan plan) {
		openFirstInQueue(reviewer);
		assertThat(reviewer.text()).contains("86.67%", "就诊核查表.csv");
		reviewer.page().fill("#reason", "区域内就诊人数与医院结算数不一致，请核对后重报。");
		reviewer.picture(plan.pictured(), "review");
		reviewer.press("退回");
		reviewer.page().getByText("已退回：").waitFor();
	}

	private void resubmit(Visitor reporter) {
		reporter.open("/reports?show=RETURNED");
		reporter.page().locator("table.list tbody a").first().click();
		reporter.page().waitForLoadState();
		assertThat(reporter.text()).contains("请核对后重报");
		fillShare(reporter.page(), "内就诊率", "1368", "1500");
		reporter.handIn();
	}

	private void approve(Visitor reviewer) {
		openFirstInQueue(reviewer);
		assertThat(reviewer.text()).contains("91.2%");
		reviewer.press("通过");
		reviewer.page().getByText("已通过：").waitFor();
	}

	private void openFirstInQueue(Visitor reviewer) {
		reviewer.open("/reviews");
		reviewer.page().locator("table tbody a").first().click();
		reviewer.page().waitForLoadState();
	}

	private void lookAtTheDashboard(Visitor leader, WalkPlan plan) {
		leader.open("/dashboard");
		assertThat(leader.text()).contains(plan.tasks() + " 项任务", "内就诊率", "91.2%", "≥ 90%", plan.selfPay(), "9.8%",
				"≤ 10%");
		leader.open("/targets?q=" + "内就诊率");
		assertThat(leader.text()).contains("91.2%", "≥ 90%");
		leader.open("/targets?q=" + plan.selfPay());
		assertThat(leader.text()).contains("9.8%", "≤ 10%");
	}

	private static void fillShare(Page page, String indicator, String numerator, String denominator) {
		Locator row = page.locator(".figures-of-report tbody tr").filter(holding(indicator)).first();
		row.locator("[data-part=numerator]").fill(numerator);
		row.locator("[data-part=denominator]").fill(denominator);
	}

	private static Locator.FilterOptions holding(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	/** The plans are of 2020: it is the 20th of April of that year. */
	@TestConfiguration
	static class April2020 {

		@Bean
		@Primary
		Clock aprilOf2020() {
			return Clock.fixed(Instant.parse("2020-04-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
		}

	}

}
