package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A task goes from its signature to its close-out, which is returned once, at a desk and
 * on a phone.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class CloseOutTests {

	@Autowired
	private SampleDistrict districts;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "desk, 1366, 768", "phone, 390, 844" })
	void closeOutIsReturnedOnceAndThenAccepted(String screen, int width, int height) {
		var district = this.districts.create("销号" + screen);
		String task = "/tasks/" + district.plan().single();
		try (Visitor clerk = visit(district.name() + ".health.reporter", width, height);
				Visitor office = visit(district.name() + ".office", width, height)) {
			signForAll(clerk, screen);
			addAStep(clerk, task, screen);
			apply(clerk, task, "已建成验收。", true, screen);
			sendBack(office, screen);
			apply(clerk, task, "补充了两处验收单。", false, screen);
			accept(office, task, screen);
			clerk.open(task);
			assertThat(clerk.text()).contains("已销号", "退回销号申请", "缺两处验收单。", "补充了两处验收单。", "验收单.txt");
			draw(office, screen);
			assertThat(List.of(clerk.complaints(), office.complaints()))
				.allSatisfy((complaints) -> assertThat(complaints).isEmpty());
		}
	}

	private void signForAll(Visitor clerk, String screen) {
		clerk.open("/life");
		check(clerk, "life-unsigned-" + screen);
		clerk.press("全部签收");
		assertThat(clerk.text()).contains("已签收 2 项任务。");
	}

	private void addAStep(Visitor clerk, String task, String screen) {
		clerk.open(task).press("分解步骤");
		Page page = clerk.page();
		page.fill("textarea[name=reason]", "采购急救设备。");
		clerk.press("分解步骤");
		page.locator(".error").getByText("请填写日期").waitFor();
		assertThat(page.inputValue("textarea[name=reason]")).isEqualTo("采购急救设备。");
		page.fill("input[name=day]",
				page.locator("blockquote").first().innerText().replaceAll("(?s).*(\\d{4}-12-31).*", "$1"));
		clerk.press("分解步骤");
		page.waitForURL(Pattern.compile(".*" + task));
		assertThat(clerk.text()).contains("采购急救设备。", "申请销号：还有没完成的步骤");
		check(clerk, "life-step-" + screen);
		page.locator("#life table").getByText("完成", new Locator.GetByTextOptions().setExact(true)).first().click();
		page.waitForLoadState();
		clerk.press("完成步骤");
		page.waitForURL(Pattern.compile(".*" + task));
	}

	private void apply(Visitor clerk, String task, String reason, boolean first, String screen) {
		clerk.open(task).press("申请销号");
		Page page = clerk.page();
		page.fill("textarea[name=reason]", reason);
		if (first) {
			clerk.press("申请销号");
			page.locator(".error").getByText("没有附佐证材料").waitFor();
			assertThat(page.inputValue("textarea[name=reason]")).isEqualTo(reason);
			check(clerk, "life-apply-" + screen);
		}
		page.setInputFiles("input[type=file]",
				new FilePayload("验收单.txt", "text/plain", "验收合格。".getBytes(StandardCharsets.UTF_8)));
		page.check("input[name=confirmed]");
		clerk.press("申请销号");
		page.waitForURL(Pattern.compile(".*" + task));
		assertThat(clerk.text()).contains("已办理：申请销号。");
	}

	private void sendBack(Visitor office, String screen) {
		office.open("/life");
		check(office, "life-waiting-" + screen);
		office.page().locator("table.list tbody a").first().click();
		office.page().waitForLoadState();
		assertThat(office.text()).contains("审批：申请销号", "已建成验收。", "验收单.txt", "还没有报完成");
		check(office, "life-decision-" + screen);
		office.press("退回销号申请");
		office.page().locator(".error").getByText("请写明还缺什么").waitFor();
		office.page().fill("#reason-RETURN_CLOSE_OUT", "缺两处验收单。");
		office.press("退回销号申请");
		assertThat(office.text()).contains("已办理：退回销号申请。");
	}

	private void accept(Visitor office, String task, String screen) {
		office.open(task).press("审批");
		office.press("同意销号");
		office.page().waitForURL(Pattern.compile(".*" + task));
		assertThat(office.text()).contains("已销号", "已完成");
		check(office, "life-closed-" + screen);
	}

	private void draw(Visitor office, String screen) {
		office.open("/life/rechecks");
		office.page().fill("#count", "1");
		check(office, "life-draw-" + screen);
		office.press("抽取");
		assertThat(office.text()).contains("从 1 项中抽取 1 项", "随机种子", "推进镇卫生院建设。");
		check(office, "life-drawn-" + screen);
	}

	private Visitor visit(String username, int width, int height) {
		return Chromium.visit("http://localhost:" + this.port, width, height).signIn(username, SampleDistrict.PASSWORD);
	}

	/** Nothing sticks out, nothing that axe finds; leaves a picture. */
	private static void check(Visitor visitor, String picture) {
		visitor.picture(picture);
		assertThat(visitor.overflow()).as(picture).isLessThanOrEqualTo(1);
		List<Rule> violations = new AxeBuilder(visitor.page()).analyze().getViolations();
		assertThat(violations.stream()
			.filter((rule) -> List.of("serious", "critical").contains(String.valueOf(rule.getImpact())))
			.map((rule) -> rule.getId() + " " + rule.getNodes().get(0).getTarget())).as(picture).isEmpty();
	}

}
