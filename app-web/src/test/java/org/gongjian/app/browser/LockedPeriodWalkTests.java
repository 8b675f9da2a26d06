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
 * A period is locked, a unit asks to report late and is permitted to; pages fit on a
 * screen and on a phone.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class LockedPeriodWalkTests {

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private Clock clock;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1366, 768", "390, 844" })
	void aLockedPeriodOpensToThePermittedReport(int width, int height) {
		District district = this.districts.create("区" + UUID.randomUUID().toString().substring(0, 8));
		LocalDate start = LocalDate.now(this.clock).withDayOfMonth(1);
		String period = "/plans/" + district.plan().id() + "/periods/" + start;
		String report = "/reports/" + district.plan().singleOfHealth() + "/" + start;
		try (Visitor planner = visit(district, "planner", width, height);
				Visitor office = visit(district, "office", width, height);
				Visitor reporter = visit(district, "health.reporter", width, height);
				Visitor system = visit(district, "system", width, height)) {
			fits(planner.open("/plans/" + district.plan().id()), "plan-" + width);
			fits(planner.open("/plans/" + district.plan().id() + "/settings"), "settings-" + width);
			planner.page().fill("#graceDays", "2");
			planner.page().fill("#lockAfterDays", "3");
			fits(planner.press("预览期限"), "settings-preview-" + width);
			planner.press("保存");
			fits(planner, "settings-saved-" + width);
			office.open(period).page().fill("#reason", "本期正在汇总通报，暂停填报");
			fits(office.press("锁定本期"), "period-" + width);
			reporter.open(report).page().locator("summary").first().click();
			reporter.page().fill("#permit-reason", "数据刚刚核实完毕");
			fits(reporter, "report-locked-" + width);
			reporter.press("提交申请");
			reporter.open("/desk").page().locator("a[href$='/desk/waiting#requests']").click();
			assertThat(reporter.page().locator("#requests").innerText()).contains("补报申请 1 件", "数据刚刚核实完毕");
			fits(reporter, "waiting-" + width);
			fits(office.open("/plans/" + district.plan().id() + "/periods"), "periods-" + width);
			office.open(period + "/reports/" + district.plan().singleOfHealth()).page().fill("#reason", "同意，仅此一次");
			office.page().fill("#until", LocalDate.now(this.clock).plusDays(3).toString());
			fits(office.press("准予补报"), "permit-" + width);
			fits(reporter.open(report), "report-permitted-" + width);
			assertThat(reporter.page().locator("#report-form").count()).isOne();
			system.open("/administration/workdays").page().fill("#lines", "2027-01-01 休 元旦\n2027-02-30 休 春节");
			system.press("保存");
			assertThat(system.text()).contains("第 2 行");
			fits(system, "workdays-" + width);
			assertThat(List.of(planner.complaints(), office.complaints(), reporter.complaints(), system.complaints()))
				.allSatisfy((complaints) -> assertThat(complaints).isEmpty());
		}
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
