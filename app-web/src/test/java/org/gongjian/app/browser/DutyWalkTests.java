package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.SampleDuty;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A town does what a plan asks for twice a month: it records each time with evidence,
 * strikes out a wrong record and makes up for a day that it missed.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class DutyWalkTests {

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1366, 768", "390, 844" })
	void dutyOfTheMonthIsRecordedUntilItsLightIsGreen(int width, int height) {
		District district = create();
		SampleDuty.monthly(this.database, district.plan().towns(), 2, "每月至少2次开展讲座");
		try (Visitor clerk = visit(district, "east.reporter", width, height);
				Visitor leader = visit(district, "leader", width, height)) {
			Page page = clerk.open("/duties").page();
			assertThat(page.locator("table.duties").innerText()).contains("本月 0/2 次，还差 2 次");
			assertThat(page.locator("table.duties .chip.GREEN").count()).isZero();
			fits(clerk, "duties-" + width);

			page.getByText("登记办理").click();
			record(page, today().plusDays(1), "在村委会讲高血压防治。");
			page.locator(".duty-form .error").getByText("不能晚于今天").waitFor();
			assertThat(page.inputValue(".duty-form textarea")).isEqualTo("在村委会讲高血压防治。");
			fits(clerk, "duty-refused-" + width);
			page.setInputFiles(".duty-form input[type=file]",
					new FilePayload("签到表.csv", "text/csv", "姓名\n沈知远\n".getBytes(StandardCharsets.UTF_8)));
			record(page, today(), "在村委会讲高血压防治。");
			page.locator("table.duties").getByText("本月 1/2 次，还差 1 次").waitFor();
			assertThat(page.locator("table.duties [role=status]").innerText()).contains("已登记");
			page.getByText("登记办理").click();
			record(page, today(), "在学校讲口腔健康。");
			page.locator("table.duties").getByText("本月 2/2 次，已办").waitFor();
			page.locator("table.duties .chip.GREEN").getByText("已办").waitFor();
			fits(clerk, "duty-recorded-" + width);

			assertThat(leader.open("/duties?unit=" + district.east()).text()).contains("本月 2/2 次，已办");
			strike(clerk, "在学校讲口腔健康。", width);
			assertThat(leader.open("/tasks/" + district.plan().towns()).text()).contains("本月 1/2 次，还差 1 次", "本月 0/2 次");
			assertThat(List.of(clerk.complaints(), leader.complaints()))
				.allSatisfy((complaints) -> assertThat(complaints).isEmpty());
		}
	}

	private void strike(Visitor clerk, String note, int width) {
		Page page = clerk.page();
		page.locator("table.duties").getByText("本月 2/2 次，已办").click();
		page.waitForLoadState();
		assertThat(clerk.text()).contains("签到表.csv", "在村委会讲高血压防治。", note);
		Locator record = page.locator(".timeline li").filter(new Locator.FilterOptions().setHasText(note));
		record.locator("summary").click();
		record.locator("button").click();
		page.locator(".timeline .error").getByText("请填写划去的原因").waitFor();
		record.locator("textarea").fill("与上一条重复。");
		record.locator("button").click();
		record.getByText("已划去").first().waitFor();
		assertThat(clerk.text()).contains("本月 1/2 次，还差 1 次", "与上一条重复。");
		fits(clerk, "duty-struck-" + width);
	}

	@Test
	void dayThatWasMissedIsRedUntilItIsMadeUpFor() {
		Assumptions.assumeTrue(today().getDayOfYear() > 1, "The plan begins today");
		District district = create();
		LocalDate yesterday = today().minusDays(1);
		SampleDuty.due(this.database, district.plan().towns(), yesterday, "按期报送讲座方案");
		try (Visitor clerk = visit(district, "east.reporter", 1366, 768);
				Visitor office = visit(district, "office", 1366, 768)) {
			Page page = clerk.open("/duties?show=MISSED&month=" + yesterday.toString().substring(0, 7)).page();
			assertThat(page.locator("table.duties .chip.RED").innerText()).isEqualTo("逾期未办");
			assertThat(office.open("/tasks/" + district.plan().towns()).page().locator("#duties .chip.RED").count())
				.isEqualTo(2);

			page.locator("table.duties tbody tr").first().locator("td").nth(2).locator("a").first().click();
			page.waitForLoadState();
			record(page, today(), "补报方案。");
			page.locator(".head .chip.YELLOW").getByText("逾期办结").waitFor();
			clerk.picture("duty-made-up");
			Page task = office.open("/tasks/" + district.plan().towns()).page();
			assertThat(task.locator("#duties").innerText()).contains("逾期办结", "逾期未办");
			assertThat(task.locator("#duties .chip.RED").count()).isOne();
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	private static void record(Page page, LocalDate day, String note) {
		Locator form = page.locator(".duty-form");
		form.locator("input[type=date]").fill(day.toString());
		form.locator("textarea").fill(note);
		form.locator("button.primary").click();
	}

	private static void fits(Visitor visitor, String name) {
		assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
		visitor.picture(name);
	}

	private District create() {
		return this.districts.create("区" + UUID.randomUUID().toString().substring(0, 8));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Visitor visit(District district, String name, int width, int height) {
		return Chromium.visit("http://localhost:" + this.port, width, height)
			.signIn(district.name() + "." + name, SampleDistrict.PASSWORD);
	}

}
