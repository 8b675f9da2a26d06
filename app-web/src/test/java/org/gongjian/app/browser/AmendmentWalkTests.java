package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gongjian.domain.account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan is published, reported on and amended: what was reported stays with its task.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(WalkPeople.class)
class AmendmentWalkTests {

	private static final String HEALTH = "区卫生健康委";

	private static final Pattern PLAN = Pattern.compile(".*/plans/[0-9a-f-]{36}");

	private static final Pattern DRAFT = Pattern.compile(".*/plans/imports/[0-9a-f-]{36}");

	@Autowired
	private WalkPeople people;

	@LocalServerPort
	private int port;

	@Test
	void aReportedTaskKeepsItsReportAndItsLightWhenThePlanIsAmended() {
		UUID district = this.people.district("江临市临溪区");
		String planner = this.people.person(district, "amend.planner", "林知秋", Role.PLAN_ADMINISTRATOR);
		try (Visitor administrator = visit(planner)) {
			String plan = publish(administrator);
			String reporter = this.people.personOf(district, HEALTH, "amend.reporter", "孟思琪", Role.REPORTER);
			String reviewer = this.people.personOf(district, HEALTH, "amend.reviewer", "雷振华", Role.UNIT_REVIEWER);
			try (Visitor atHealth = visit(reporter); Visitor above = visit(reviewer)) {
				report(atHealth);
				approve(above);
				String task = taskOf(atHealth);
				String light = lightOf(atHealth, task);

				amend(administrator, plan);

				assertThat(lightOf(atHealth, task)).isEqualTo(light);
				assertThat(atHealth.text()).contains("任务 2", "改造五所镇卫生院", "已完成两所卫生院的改造。", "曾负责", "区医保局");
				lookAtWhatIsOwed(atHealth);
				assertThat(List.of(administrator.complaints(), atHealth.complaints(), above.complaints()))
					.allSatisfy((complaints) -> assertThat(complaints).isEmpty());
			}
		}
	}

	private Visitor visit(String username) {
		return Chromium.visit("http://localhost:" + this.port, 1366, 768).signIn(username, WalkPeople.PASSWORD);
	}

	private String publish(Visitor administrator) {
		administrator.open("/plans/imports");
		upload(administrator, AmendedText.FIRST);
		goOn(administrator, ".*/publish");
		settle(administrator.page());
		PublicationPage.publish(administrator, "发布方案");
		administrator.page().waitForURL(PLAN);
		return administrator.page().url();
	}

	private void upload(Visitor administrator, String text) {
		administrator.page()
			.setInputFiles("#document",
					new FilePayload("健康帮扶方案.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
		administrator.press("上传并读取");
		administrator.page().waitForURL(DRAFT);
	}

	private static void goOn(Visitor administrator, String address) {
		administrator.page().locator(".draft .head .primary").click();
		administrator.page().waitForURL(Pattern.compile(address));
	}

	private static void settle(Page page) {
		page.locator(".field.group textarea").all().forEach((members) -> members.fill("古渡镇、茶坪镇"));
	}

	private void report(Visitor reporter) {
		reporter.open("/reports");
		reporter.page().locator("table.list tbody tr").filter(holding("改造三所")).locator("a").first().click();
		Page page = reporter.page();
		page.waitForLoadState();
		page.fill("#done", "已完成两所卫生院的改造。");
		page.fill("#percent", "60");
		reporter.press("提交");
		assertThat(reporter.text()).contains("待审核");
	}

	private void approve(Visitor reviewer) {
		reviewer.open("/reviews");
		reviewer.page().locator("table tbody a").first().click();
		reviewer.page().waitForLoadState();
		reviewer.press("通过");
	}

	private String taskOf(Visitor reporter) {
		reporter.open("/tasks?q=改造三所");
		return reporter.page().locator("a[href^='/tasks/']").first().getAttribute("href");
	}

	private static String lightOf(Visitor reporter, String task) {
		reporter.open(task);
		return reporter.page().locator(".head .chip").innerText();
	}

	private void amend(Visitor administrator, String plan) {
		administrator.open(plan).press("导入修订稿");
		upload(administrator, AmendedText.SECOND);
		goOn(administrator, ".*/comparison");
		Page page = administrator.page();
		assertThat(page.locator(".summary").innerText()).contains("新增 1、删除 1、移动 1、改写 2", "单位变化 1", "指标或周期要求变化 1");
		Locator reworded = page.locator(".pair").filter(holding("镇卫生院"));
		assertThat(reworded.locator(".old del").innerText()).isEqualTo("三");
		assertThat(reworded.locator(".new ins").innerText()).isEqualTo("五");
		assertThat(page.locator(".pair").filter(holding("行动目标")).innerText()).contains("≥ 90%", "≥ 92%");
		administrator.picture("amendment");
		separateAndTakeBack(administrator);
		check(administrator);
		String counts = page.locator(".summary").innerText();
		administrator.press("核对责任单位并发布修订");
		settle(page);
		check(administrator);
		PublicationPage.publish(administrator, "发布修订");
		page.waitForURL(PLAN);
		assertThat(administrator.text()).contains("修订已发布");
		administrator.press("查看变化");
		assertThat(page.locator(".summary").innerText()).isEqualTo(counts);
		assertThat(reworded.locator(".old del").innerText()).isEqualTo("三");
		assertThat(reworded.locator(".new ins").innerText()).isEqualTo("五");
		assertThat(administrator.text()).contains("远程问诊终端", "健康档案", "改造五所").doesNotContain("不是同一任务");
		check(administrator);
	}

	private static void separateAndTakeBack(Visitor administrator) {
		Page page = administrator.page();
		page.locator(".pair").filter(holding("镇卫生院")).getByText("不是同一任务").click();
		page.waitForLoadState();
		assertThat(page.locator(".summary").innerText()).contains("新增 2、删除 2");
		page.locator(".pair").filter(holding("改造三所")).getByText("恢复自动配对").click();
		page.waitForLoadState();
		assertThat(page.locator(".summary").innerText()).contains("新增 1、删除 1");
	}

	private static void lookAtWhatIsOwed(Visitor reporter) {
		reporter.open("/reports");
		assertThat(reporter.text()).contains("远程问诊终端", "改造五所").doesNotContain("健康档案");
		reporter.open("/tasks");
		assertThat(reporter.text()).doesNotContain("健康档案");
	}

	/** Both sizes of screen: nothing sticks out, nothing that axe finds. */
	private static void check(Visitor visitor) {
		for (int[] size : new int[][] { { 390, 844 }, { 1366, 768 } }) {
			visitor.page().setViewportSize(size[0], size[1]);
			assertThat(visitor.overflow()).as(visitor.page().url() + " " + size[0]).isLessThanOrEqualTo(1);
			List<Rule> violations = new AxeBuilder(visitor.page()).analyze().getViolations();
			assertThat(violations.stream().map(Rule::toString)).as(visitor.page().url() + " " + size[0]).isEmpty();
		}
	}

	private static Locator.FilterOptions holding(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	/** The plan is of 2026: it is the 20th of April of that year. */
	@TestConfiguration
	static class April2026 {

		@Bean
		@Primary
		Clock aprilOf2026() {
			return Clock.fixed(Instant.parse("2026-04-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
		}

	}

}
