package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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
 * Files are put behind reports: dropped, pasted, many at once, onto a row of the unit's
 * page. What is not taken is said, and nothing that was typed is lost.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class EvidenceWalkTests {

	private static final int OVER_THE_LIMIT = 21 * 1024 * 1024;

	private static final Pattern SAVED = Pattern.compile("草稿已保存 \\d\\d:\\d\\d");

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
	void filesAreDroppedPastedAndChosenManyAtOnce() {
		try (Visitor clerk = visit()) {
			Page page = clerk.open(report()).page();
			page.fill("#done", "完成首批改造。");
			assertThat(Handed.drop(page.locator("h1"), Handed.documents(3))).isTrue();
			waitForFiles(page, 3);
			assertThat(Handed.paste(page.locator("#done"), List.of(Handed.screenshot()), "")).isTrue();
			waitForFiles(page, 4);
			page.setInputFiles("#evidence input[type=file] >> nth=0",
					new FilePayload[] { text("签到表.csv", "镇,人数\n古渡镇,120\n"), text("通知.txt", "请参会。") });
			waitForFiles(page, 6);
			clerk.send("提交");
			page.locator(".chip").getByText("待审核").waitFor();

			assertThat(clerk.text()).contains("完成首批改造。", "材料1.pdf", "材料3.pdf", "截图", "签到表.csv", "通知.txt");
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void cellsOfASpreadsheetArePastedAsTextAndTheirPictureIsLeft() {
		try (Visitor clerk = visit()) {
			Page page = clerk.open(report()).page();
			assertThat(Handed.paste(page.locator("#done"), List.of(Handed.screenshot()), "45\t90")).isFalse();
			page.fill("#done", "已核对。");
			clerk.send("保存草稿");
			assertThat(page.locator("#evidence").innerText()).contains("还没有材料");
		}
	}

	@Test
	void thirtyFilesAndOneOverTheLimitAreRefusedByNameAndTheTextIsKept() {
		try (Visitor clerk = visit()) {
			Page page = clerk.open(report()).page();
			page.fill("#done", "写了很久的进展。");
			page.fill("#problems", "写了很久的问题。");
			Handed.drop(page.locator("#evidence"), Handed.documents(30));
			page.locator("#uploads .error").getByText("一次最多 20 个文件，您选了 30 个，没有上传").waitFor();
			assertThat(page.locator("#evidence").innerText()).contains("还没有材料");

			Handed.drop(page.locator("#evidence"), mixed());
			page.locator("#uploads .error").getByText("“大.pdf”超过 20 MB，没有上传").waitFor();
			page.locator("#uploads .error").getByText("“图.pdf”不是可以上传的类型，或内容与扩展名不符").waitFor();
			waitForFiles(page, 1);
			clerk.picture("evidence-refused");
			assertThat(page.inputValue("#done")).isEqualTo("写了很久的进展。");
			clerk.send("保存草稿");
			assertThat(page.inputValue("#done")).isEqualTo("写了很久的进展。");
			assertThat(page.inputValue("#problems")).isEqualTo("写了很久的问题。");
			assertThat(page.locator("#evidence .files").innerText()).contains("好.pdf");
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void filesDroppedOntoARowStandBehindItsReport() {
		try (Visitor clerk = visit()) {
			Page page = clerk.open("/reports/sheet").page();
			Locator goals = page.locator("tbody[data-row]").nth(0);
			Locator single = page.locator("tbody[data-row]").nth(1);
			single.locator("[data-column='0']").fill("完成首批改造。");
			assertThat(Handed.drop(single.locator("td").first(), Handed.documents(2))).isTrue();
			single.locator("[data-files]").getByText("佐证 2").waitFor();
			single.locator("[data-state]").filter(matching(SAVED)).waitFor();
			assertThat(Handed.paste(single.locator("[data-column='1']"), List.of(Handed.screenshot()), "")).isTrue();
			single.locator("[data-files]").getByText("佐证 3").waitFor();

			Handed.drop(goals, mixed());
			goals.locator("[data-files]").getByText("佐证 1").waitFor();
			goals.locator("[data-state]").filter(matching(SAVED)).waitFor();
			goals.locator(".uploads").getByText("“大.pdf”超过 20 MB，没有上传").waitFor();
			clerk.picture("sheet-drop");
			assertThat(clerk.overflow()).isZero();
			Handed.drop(goals, Handed.documents(30));
			goals.locator(".uploads").getByText("一次最多 20 个文件，您选了 30 个").waitFor();
			assertThat(Handed.drop(page.locator("h1"), Handed.documents(1))).as("the page stays").isTrue();

			single.locator("[data-column='0']").press("Control+Enter");
			single.locator("[data-state]").getByText("待审核").waitFor();
			Handed.drop(single, Handed.documents(1));
			single.locator(".uploads").getByText("这份填报已经提交或通过，不能再改动材料").waitFor();
			clerk.open(report());
			assertThat(clerk.text()).contains("完成首批改造。", "材料1.pdf", "材料2.pdf", "截图");
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	private static List<Map<String, Object>> mixed() {
		List<Map<String, Object>> files = new ArrayList<>();
		files.add(Handed.file("大.pdf", Handed.pdf(0), OVER_THE_LIMIT));
		files.add(Handed.file("图.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)));
		files.add(Handed.file("好.pdf", Handed.pdf(1)));
		return files;
	}

	private static void waitForFiles(Page page, int count) {
		page.locator("#evidence .files > li").nth(count - 1).waitFor();
		assertThat(page.locator("#evidence .files > li").count()).isEqualTo(count);
	}

	private static FilePayload text(String name, String content) {
		return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
	}

	private static Locator.FilterOptions matching(Pattern pattern) {
		return new Locator.FilterOptions().setHasText(pattern);
	}

	private String report() {
		return "/reports/" + this.district.plan().singleOfHealth() + "/" + LocalDate.now(this.clock).withDayOfMonth(1);
	}

	private Visitor visit() {
		return Chromium.visit("http://localhost:" + this.port, 1366, 768)
			.signIn(this.district.name() + ".health.reporter", SampleDistrict.PASSWORD);
	}

}
