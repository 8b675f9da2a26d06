package org.gongjian.app.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports are reviewed in bulk with a return, and a second time by the office; pages fit
 * on a screen and on a phone.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class ReviewQueueWalkTests {

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private Clock clock;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1366, 768", "390, 844" })
	void reportsAreReviewedInBulkAndASecondTime(int width, int height) {
		District district = this.districts.create("区" + UUID.randomUUID().toString().substring(0, 8));
		LocalDate start = LocalDate.now(this.clock).withDayOfMonth(1);
		try (Visitor planner = visit(district, "planner", width, height);
				Visitor reporter = visit(district, "health.reporter", width, height);
				Visitor reviewer = visit(district, "health.reviewer", width, height);
				Visitor office = visit(district, "office", width, height)) {
			planner.open("/plans/" + district.plan().id() + "/settings")
				.page()
				.selectOption("#reviewSteps", "TWO_BY_OFFICE");
			planner.page().selectOption("#holdsFrom", start.toString());
			planner.press("保存");
			submit(reporter, "/reports/" + district.plan().singleOfHealth() + "/" + start);
			submit(reporter, "/reports/" + district.plan().goalsOfHealth() + "/" + start);

			fits(reviewer.open("/reviews"), "review-queue-" + width);
			reviewer.page().locator("[data-tick-plain]").first().click();
			assertThat(reviewer.page().locator("input[name=chosen]:checked").count()).isOne();
			reviewer.press("通过选中的");
			assertThat(reviewer.text()).contains("初审已通过 1 件，已转复核");
			fits(reviewer, "review-bulk-" + width);
			reviewer.page().locator("input[name=chosen]").check();
			reviewer.page().fill("#bulk-reason", "请补填两项数据");
			reviewer.press("退回选中的");
			assertThat(reviewer.text()).contains("已退回 1 件");
			fits(reviewer.open("/reviews?show=DECIDED"), "review-decided-" + width);
			fits(reporter.open("/reports/" + district.plan().singleOfHealth() + "/" + start),
					"report-endorsed-" + width);
			assertThat(reporter.text()).contains("待复核");
			assertThat(reporter.open("/reports/" + district.plan().goalsOfHealth() + "/" + start).text())
				.contains("已退回", "请补填两项数据");

			fits(office.open("/reviews"), "review-second-" + width);
			office.page().locator("a.clip").first().click();
			fits(office, "review-second-one-" + width);
			office.page().keyboard().press("r");
			office.page().keyboard().press("Escape");
			office.page().keyboard().press("a");
			office.page().waitForSelector(".notice.good");
			assertThat(office.text()).contains("已通过：", "没有其他待您审核的填报了");
			assertThat(reporter.open("/reports/" + district.plan().singleOfHealth() + "/" + start).text())
				.contains("已通过");

			assertThat(List.of(planner.complaints(), reporter.complaints(), reviewer.complaints(), office.complaints()))
				.allSatisfy((complaints) -> assertThat(complaints).isEmpty());
		}
	}

	private void submit(Visitor reporter, String report) {
		reporter.open(report).page().fill("[name=done]", "完成了第一批改造，开工两处。");
		reporter.page().fill("[name=percent]", "40");
		reporter.handIn();
	}

	private void fits(Visitor visitor, String name) {
		assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
		visitor.picture(name);
	}

	private Visitor visit(District district, String name, int width, int height) {
		return Chromium.visit("http://localhost:" + this.port, width, height)
			.signIn(district.name() + "." + name, SampleDistrict.PASSWORD);
	}

}
