package org.gongjian.app.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.target.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody looks at a past day, follows links in it, comes back to today and reads what
 * changed since; pages fit on a screen and on a phone.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class PastDayWalkTests {

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1366, 768", "390, 844" })
	void aPastDayIsReadAndLeftAgain(int width, int height) {
		District district = this.districts.create("区" + UUID.randomUUID().toString().substring(0, 8));
		LocalDate today = LocalDate.now(this.clock);
		this.database.sql("update plan_revision set published_at = published_at - interval '90 days' where plan_id = ?")
			.param(district.plan().id())
			.update();
		LocalDate month = today.withDayOfMonth(1).minusMonths(2);
		Progress progress = new Progress(this.context, district);
		progress.approved(district.plan().townsOfEast(), month, today.minusDays(30), 30,
				Map.of(district.plan().lectures(), Figure.of("12")));
		progress.approved(district.plan().townsOfEast(), month.plusMonths(1), today.minusDays(3), 60,
				Map.of(district.plan().lectures(), Figure.of("25")));
		LocalDate day = today.minusDays(10);
		try (Visitor leader = Chromium.visit("http://localhost:" + this.port, width, height)
			.signIn(district.name() + ".leader", SampleDistrict.PASSWORD)) {
			leader.open("/targets/" + district.plan().lectures());
			assertThat(leader.text()).contains("37场");
			leader.page().locator(".asof summary").click();
			leader.page().fill("#as-of-day", day.toString());
			leader.press("查看");
			assertThat(leader.page().locator("#as-of").innerText()).contains("截至", day.getYear() + "年");
			assertThat(leader.text()).contains("12场").doesNotContain("37场");
			fits(leader, "past-target-" + width);
			leader.page().locator("article a[href^='/tasks/']").first().click();
			assertThat(leader.page().url()).contains("/tasks/", "asOf=" + day);
			fits(leader, "past-task-" + width);
			fits(leader.open("/dashboard?asOf=" + day), "past-dashboard-" + width);
			leader.page().locator("a.count").first().click();
			assertThat(leader.page().url()).contains("/tasks", "asOf=" + day);
			fits(leader, "past-ledger-" + width);
			leader.page().locator("#as-of a").click();
			assertThat(leader.page().url()).doesNotContain("asOf");
			leader.open("/dashboard?asOf=" + today.plusDays(1));
			assertThat(leader.page().locator("#as-of-error").innerText()).contains("还没有到");
			fits(leader, "future-day-" + width);
			fits(leader.open("/changes?since=" + day), "changes-" + width);
			assertThat(leader.text()).contains("12场", "37场", "提交报告", "审核通过");
			leader.page().locator("a:has-text('当天情况')").first().click();
			assertThat(leader.page().url()).contains("asOf=" + day);
			assertThat(leader.complaints()).isEmpty();
		}
	}

	private void fits(Visitor visitor, String name) {
		assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
		visitor.picture(name);
	}

}
