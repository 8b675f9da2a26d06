package org.gongjian.app.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration district as somebody sees it on the first start.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "gongjian.demo=true", "GONGJIAN_DEMO_PASSWORD=" + WalkPeople.PASSWORD })
class DemonstrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Test
	void holdsAPlanAndEightMonthsOfProgress() {
		assertThat(count("select count(*) from task_item where kind = 'TASK'")).isEqualTo(50);
		assertThat(count("select count(distinct period_start) from progress_report")).isEqualTo(8);
		assertThat(count("select count(*) from progress_report")).isGreaterThan(3500);
		assertThat(count("select count(*) from measurement")).isGreaterThan(300);
		assertThat(count("""
				select count(*) from progress_report r left join report_figure f on f.report_id = r.id
				where f.target_id is not null and not exists (select 1 from target_reporter t
					where t.target_id = f.target_id and t.unit_id = r.unit_id)
				""")).as("figures of units that are not asked for them").isZero();
	}

	@ParameterizedTest(name = "{0} on {1}")
	@CsvSource({ "lingdao, /desk /dashboard /tasks /targets",
			"fangan, /desk /plans /plans/imports /administration/units",
			"weijian.tb, /desk /reports /reports/sheet /duties /tasks", "weijian.sh, /desk /reviews",
			"gudu.tb, /desk /reports /targets", "sysadmin, /administration /administration/accounts",
			"auditor, /administration/audit" })
	void everyPageFitsTheScreenAndCanBeReadByEverybody(String username, String pages) {
		for (int[] size : new int[][] { { 1366, 768 }, { 390, 844 } }) {
			try (Visitor visitor = visit(username, size[0], size[1])) {
				List<String> faults = new ArrayList<>();
				for (String page : pages.split(" ")) {
					visitor.open(page);
					if (visitor.overflow() > 0) {
						faults.add(page + " is " + visitor.overflow() + " pixels too wide for " + size[0]);
					}
					for (Rule rule : new AxeBuilder(visitor.page()).analyze().getViolations()) {
						if (List.of("serious", "critical").contains(String.valueOf(rule.getImpact()))) {
							faults.add(page + ": " + rule.getId() + " " + rule.getNodes().get(0).getTarget());
						}
					}
				}
				assertThat(faults).isEmpty();
				assertThat(visitor.complaints()).isEmpty();
			}
		}
	}

	@Test
	void picturesForTheGuide() {
		try (Visitor leader = visit("lingdao", 1366, 768)) {
			leader.picture("desk").open("/dashboard").picture("dashboard").open("/tasks").picture("ledger");
			leader.page().locator("table tbody a[href*='/tasks/']").nth(1).click();
			leader.page().waitForLoadState();
			leader.picture("task");
			leader.open("/targets").picture("targets");
			leader.page().locator("table tbody a[href*='/targets/']").first().click();
			leader.page().waitForLoadState();
			leader.picture("target");
			assertThat(leader.text()).contains("≤ 10%");
		}
		try (Visitor reporter = visit("weijian.tb", 1366, 768)) {
			reporter.open("/reports/sheet").page().locator("[data-column='0']").nth(1).focus();
			reporter.picture("sheet").open("/duties").picture("duties");
			assertThat(reporter.text()).contains("登记办理");
		}
		try (Visitor onPhone = visit("weijian.tb", 390, 844)) {
			onPhone.open("/reports").picture("phone-reports");
			onPhone.page().locator("table.list tbody a").first().click();
			onPhone.page().waitForLoadState();
			onPhone.picture("phone-report");
			assertThat(onPhone.text()).contains("提交");
			onPhone.open("/tasks").page().getByText("加强大病患者救治管理").first().click();
			onPhone.page().waitForLoadState();
			assertThat(onPhone.text()).contains("修改已退回的", "办理");
			assertThat(onPhone.overflow()).isZero();
		}
	}

	@Test
	void englishBySwitch() {
		try (Visitor leader = visit("lingdao", 1366, 768)) {
			leader.press("English").open("/dashboard");
			assertThat(leader.text()).contains("Dashboard", "Ledger").doesNotContain("看板");
			leader.press("中文").open("/dashboard");
			assertThat(leader.text()).contains("看板");
		}
	}

	private Visitor visit(String username, int width, int height) {
		return Chromium.visit("http://localhost:" + this.port, width, height).signIn(username, WalkPeople.PASSWORD);
	}

	private long count(String query) {
		return this.database.sql(query).query(Long.class).single();
	}

}
