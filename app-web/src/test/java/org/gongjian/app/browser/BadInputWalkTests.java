package org.gongjian.app.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What cannot be taken is said in Chinese beside its field, and everything else that was
 * typed is kept, on the page of a report and on the page of a unit.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class BadInputWalkTests {

	private static final String NUMBER = "请填数字";

	private static final String TEN_KILOBYTES = "长".repeat(10_240);

	@Autowired
	private Clock clock;

	@LocalServerPort
	private int port;

	private District district;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts) {
		this.district = districts.create("区" + UUID.randomUUID().toString().substring(0, 8));
	}

	@Test
	void figureOfAReportThatCannotBeTakenIsSaidBesideItAndTheRestIsKept() {
		try (Visitor clerk = visit("east.reporter")) {
			Page page = clerk.open(report(this.district.plan().townsOfEast().toString())).page();
			for (var bad : Map.of("12,5", NUMBER, "１２％", NUMBER, "1e999", NUMBER, "很多场", NUMBER, "-3", "这个数不能小于 0")
				.entrySet()) {
				page.fill("#done", "讲座照常。" + bad.getKey());
				page.fill("#problems", "场地不够。");
				page.fill("#nextStep", "借用村委会。");
				page.fill("#percent", "４０％");
				page.fill(".figures-of-report input.figure", bad.getKey());
				clerk.send("保存草稿");

				Locator row = page.locator(".figures-of-report tbody tr");
				row.locator(".error").getByText(bad.getValue()).waitFor();
				assertThat(row.locator("input.figure").inputValue()).isEqualTo(bad.getKey());
				assertThat(row.locator("input.figure").getAttribute("aria-invalid")).isEqualTo("true");
				assertThat(clerk.text()).contains("有 1 处需要修改，已填内容都还在");
				assertThat(List.of("#done", "#problems", "#nextStep", "#percent")).extracting(page::inputValue)
					.containsExactly("讲座照常。" + bad.getKey(), "场地不够。", "借用村委会。", "４０％");
			}
			page.fill(".figures-of-report input.figure", "１，２３４");
			clerk.send("保存草稿");
			assertThat(page.locator(".error").count()).isZero();
			assertThat(page.inputValue(".figures-of-report input.figure")).isEqualTo("1234");
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void tenKilobytesAndAPercentThatIsNoneAreSaidBesideTheirFields() {
		try (Visitor clerk = visit("health.reporter")) {
			Page page = clerk.open(report(this.district.plan().singleOfHealth().toString())).page();
			page.fill("#done", "完成首批。");
			page.fill("#problems", TEN_KILOBYTES);
			page.fill("#percent", "一半");
			clerk.send("提交");

			page.locator("#problems-error").getByText("最多 5,000 字，现有 10,240 字").waitFor();
			page.locator("#percent-error").getByText("请填 0 到 100 的整数").waitFor();
			assertThat(List.of("#done", "#problems", "#percent")).extracting(page::inputValue)
				.containsExactly("完成首批。", TEN_KILOBYTES, "一半");
			assertThat(clerk.overflow()).isZero();
		}
	}

	@Test
	void rowsOfTheUnitsPageSayWhatIsWrongBesideEachFieldAndTheOthersAreHandedIn() {
		try (Visitor clerk = visit("health.reporter")) {
			Page page = clerk.open("/reports/sheet").page();
			Locator goals = page.locator("tbody[data-row]").nth(0);
			Locator single = page.locator("tbody[data-row]").nth(1);
			type(goals, "目标推进。", TEN_KILOBYTES, "很快");
			figures(goals, 0, "12,5", "1e999");
			figures(goals, 1, "１２％", "-3");
			type(single, "完成首批。", "无。", "４０％");
			clerk.press("全部提交");

			page.locator("#refused").getByText("1 项没有完成，已填内容都还在").waitFor();
			single.locator("[data-state]").getByText("待审核").waitFor();
			assertThat(page.locator("#sent").innerText()).isEqualTo("已提交 1 / 应报 2");
			assertThat(errors(goals, "problems", "percent", "figures[0].numerator", "figures[0].denominator",
					"figures[1].numerator", "figures[1].denominator"))
				.satisfiesExactly((text) -> assertThat(text).startsWith("最多 5,000 字"),
						(text) -> assertThat(text).startsWith("请填 0 到 100"),
						(text) -> assertThat(text).startsWith(NUMBER), (text) -> assertThat(text).startsWith(NUMBER),
						(text) -> assertThat(text).startsWith(NUMBER), (text) -> assertThat(text).contains("不能小于 0"));
			assertThat(goals.locator("[data-column]").all()).extracting(Locator::inputValue)
				.containsExactly("目标推进。", TEN_KILOBYTES, "", "很快", "12,5", "1e999", "１２％", "-3");
			clerk.picture("sheet-bad-input");
			assertThat(clerk.overflow()).isZero();
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void unusualRowIsKeptAsADraftAndHandedInOnceAllIsConfirmed() {
		try (Visitor clerk = visit("health.reporter")) {
			Page page = clerk.open("/reports/sheet").page();
			Locator goals = page.locator("tbody[data-row]").nth(0);
			Locator single = page.locator("tbody[data-row]").nth(1);
			type(goals, "目标推进。", "无。", "40");
			figures(goals, 0, "120", "100");
			clerk.press("全部提交");

			goals.locator("[data-asks]").getByText("分子大于分母").waitFor();
			goals.locator("[data-state]").getByText("请核对数据，确认后再提交；草稿已保存").waitFor();
			page.locator("#said").getByText("1 项未填，未提交").waitFor();
			single.locator("[data-column='0']").fill("完成首批。");
			page.check(".confirm-all input");
			clerk.press("全部提交");
			goals.locator("[data-state]").getByText("待审核").waitFor();
			single.locator("[data-state]").getByText("待审核").waitFor();
			assertThat(page.locator("#refused").isVisible()).isFalse();
			page.reload();
			assertThat(clerk.text()).contains("已提交 2 / 应报 2", "目标推进。", "完成首批。");
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void refusedRowIsStillThereAsADraftInANewTab() {
		try (Visitor clerk = visit("health.reporter")) {
			Page page = clerk.open("/reports/sheet").page();
			type(page.locator("tbody[data-row]").nth(0), "目标推进。", "无。", "40");
			clerk.press("全部提交");
			page.locator("[data-asks]").getByText("没有填写本期数据").waitFor();

			Page other = page.context().newPage();
			other.navigate("/reports/sheet");
			assertThat(other.inputValue("[data-column='0'] >> nth=0")).isEqualTo("目标推进。");
		}
	}

	@Test
	void lettersTakenBackLeaveTheRowAsItWas() {
		try (Visitor clerk = visit("health.reporter")) {
			Page page = clerk.open("/reports/sheet").page();
			Locator single = page.locator("tbody[data-row]").nth(1);
			single.locator("[data-column='0']").fill("错");
			single.locator("[data-column='0']").fill("");
			page.keyboard().press("Control+s");
			single.locator("[data-state]").getByText("未填").waitFor();
		}
	}

	private static void type(Locator row, String done, String problems, String percent) {
		row.locator("[data-column='0']").fill(done);
		row.locator("[data-column='1']").fill(problems);
		row.locator("[data-column='3']").fill(percent);
	}

	private static void figures(Locator row, int index, String numerator, String denominator) {
		row.locator("[data-column='4']").nth(index).fill(numerator);
		row.locator("[data-column='5']").nth(index).fill(denominator);
	}

	private static List<String> errors(Locator row, String... fields) {
		return List.of(fields)
			.stream()
			.map((field) -> row.locator("[data-error='" + field + "']").innerText())
			.toList();
	}

	private String report(String assignment) {
		return "/reports/" + assignment + "/" + LocalDate.now(this.clock).withDayOfMonth(1);
	}

	private Visitor visit(String name) {
		return Chromium.visit("http://localhost:" + this.port, 1366, 768)
			.signIn(this.district.name() + "." + name, SampleDistrict.PASSWORD);
	}

}
