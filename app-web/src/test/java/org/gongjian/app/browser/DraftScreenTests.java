package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk corrects a draft, at a desk with keyboard and mouse and on a phone.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(WalkPeople.class)
class DraftScreenTests {

	private static final String PLAN = """
			云岭区2026年攻坚方案

			健康帮扶专项行动实施方案

			一、主要目标

			2026年，住院费用负担比例控制在10%以内。

			二、任务清单

			1. 改造镇卫生院3所；组织巡回义诊100场。（责任单位：区卫生健康委、区财政局）

			2. 开展健康体检。（责任单位：区卫生健康委）

			3. 宣传健康知识。

			4. 建立健康档案。

			教育帮扶专项行动实施方案

			一、任务清单

			1. 落实资助政策。（责任单位：区教委）
			""";

	@Autowired
	private WalkPeople people;

	@LocalServerPort
	private int port;

	@Test
	void clerkCorrectsADraftWithKeyboardAndMouse() {
		try (Visitor clerk = visit("草稿区", "clerk.desk", 1366, 768)) {
			upload(clerk);
			Page page = clerk.page();
			assertThat(page.locator(".doubts").innerText()).contains("没有责任单位", "2 处未核对");
			bothSidesMarkEachOther(page);
			edit(page);
			splitAndMerge(page);
			moveAddAndRemove(page);
			giveUnitsToSeveral(page);
			decideOnDoubts(page);
			assertThat(faults(clerk)).isEmpty();
			publishWithTheRestAccepted(clerk);
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void theNextDoubtIsCorrectedFromTheBarAndShownOnBothSides() {
		try (Visitor clerk = visit("存疑区", "clerk.doubts", 1366, 768)) {
			upload(clerk);
			Page page = clerk.page();
			Locator now = page.locator("#doubt-now");
			page.getByText("下一处", new Page.GetByTextOptions().setExact(true)).first().click();
			assertThat(now.innerText()).contains("任务 3 没有责任单位", "发布后没有单位填报");
			now.getByText("修改").click();
			page.locator("#a0t2 + #editor #text").waitFor();
			page.keyboard().press("Escape");
			now.getByText("采用").click();
			said(page, "已采用存疑");
			page.locator("#a0t3.current").waitFor();
			page.locator(".original [data-mark=a0t3].marked").first().waitFor();
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void clerkCorrectsADraftOnAPhone() {
		try (Visitor clerk = visit("手机区", "clerk.phone", 390, 844)) {
			upload(clerk);
			Page page = clerk.page();
			edit(page);
			page.locator("#said").getByText("撤销").click();
			said(page, "重做");
			page.locator("#a0t1 .units").getByText("修改").click();
			page.locator("#editor #text").waitFor();
			assertThat(faults(clerk)).isEmpty();
			page.locator("#editor").getByText("返回草稿").click();
			assertThat(page.locator("#editor").count()).isZero();
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void twoClerksAtOnceLoseNothing() {
		try (Visitor first = visit("同时区", "clerk.first", 1366, 768)) {
			upload(first);
			Page one = first.page();
			Page two = one.context().newPage();
			two.navigate(one.url());
			choose(two, "a0t1");
			two.keyboard().press("e");
			two.locator("#editor #text").fill("我写的内容。");
			choose(one, "a0t0");
			one.keyboard().press("Alt+ArrowDown");
			said(one, "已下移任务 1");

			two.keyboard().press("Control+Enter");

			two.locator("#editor").getByText("已被他人修改").waitFor();
			assertThat(two.inputValue("#editor #text")).isEqualTo("我写的内容。");
			assertThat(two.locator("#editor [role=alert]").innerText()).contains("这个位置现在是：1");
			List<String> asked = new ArrayList<>();
			two.onDialog((dialog) -> {
				asked.add(dialog.message());
				dialog.accept();
			});
			two.keyboard().press("Escape");
			choose(two, "a0t2");
			two.keyboard().press("d");
			two.locator("#said").getByText("没有做任何改动").waitFor();
			assertThat(asked).singleElement().asString().contains("未保存");
			assertThat(first.complaints()).isEmpty();
		}
	}

	@Test
	void fileIsDroppedAndTextIsPasted() {
		try (Visitor clerk = visit("粘贴区", "clerk.paste", 1366, 768)) {
			Page page = clerk.open("/plans/imports").page();
			page.fill("#pasted", "关于放假的通知");
			clerk.press("读取粘贴的文字");
			page.locator("#pasted-error").getByText("没有读到任务").waitFor();
			assertThat(page.inputValue("#pasted")).isEqualTo("关于放假的通知");
			page.setInputFiles("#document", new FilePayload("空.txt", "text/plain", new byte[0]));
			clerk.press("上传并读取");
			page.locator("#document-error").getByText("是空文件").waitFor();
			assertThat(page.inputValue("#pasted")).isEqualTo("关于放假的通知");
			assertThat(faults(clerk)).isEmpty();
			page.fill("#pasted", PLAN);
			clerk.press("读取粘贴的文字");
			page.waitForURL(Pattern.compile(".*/plans/imports/.+"));
			assertThat(clerk.text()).contains("粘贴的文字.txt", "5 项任务");
			clerk.open("/plans/imports");
			page.evaluate("""
					(plan) => {
					  const files = new DataTransfer();
					  files.items.add(new File([plan], '拖入的方案.txt', { type: 'text/plain' }));
					  document.querySelector('form[data-upload]')
					    .dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
					}""", PLAN);
			page.waitForURL(Pattern.compile(".*/plans/imports/.+"));
			assertThat(clerk.text()).contains("拖入的方案.txt");
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	private Visitor visit(String districtName, String username, int width, int height) {
		UUID district = this.people.district(districtName);
		String planner = this.people.person(district, username, "林知秋", Role.PLAN_ADMINISTRATOR);
		return Chromium.visit("http://localhost:" + this.port, width, height).signIn(planner, WalkPeople.PASSWORD);
	}

	private static void upload(Visitor clerk) {
		Page page = clerk.open("/plans/imports").page();
		page.setInputFiles("#document", new FilePayload("方案.txt", "text/plain", PLAN.getBytes(StandardCharsets.UTF_8)));
		clerk.press("上传并读取");
		page.waitForURL(Pattern.compile(".*/plans/imports/.+"));
		page.locator("#draft.live").waitFor();
	}

	private static void bothSidesMarkEachOther(Page page) {
		page.locator(".original a[href='#a0k0']").click();
		page.locator("#a0k0.marked.current").waitFor();
		page.locator("#a1t0 .clip").click();
		page.locator(".original [data-mark=a1t0].marked").first().waitFor();
		page.keyboard().press("k");
		page.locator("#a1.current").waitFor();
		page.keyboard().press("Shift+K");
		page.locator("#a0t3.current").waitFor();
		page.keyboard().press("?");
		assertThat(page.locator(".keys dl").innerText()).contains("下一项", "拆分");
		page.keyboard().press("?");
	}

	private static void edit(Page page) {
		page.locator("#a0t1 .units").getByText("修改").click();
		page.locator("#editor #text").fill("");
		page.locator("#editor").getByText("保存").last().click();
		page.locator("#editor .error").first().waitFor();
		page.fill("#editor #text", "开展健康体检500人。");
		page.fill("#editor #support", "区民政局");
		page.locator("#editor").getByText("保存").last().click();
		said(page, "已修改任务 2");
		assertThat(page.locator("#a0t1").innerText()).contains("500人", "区民政局", "配合");
	}

	private static void splitAndMerge(Page page) {
		choose(page, "a0t0");
		page.keyboard().press("s");
		Locator text = page.locator("#editor #text");
		text.waitFor();
		text.evaluate("(field) => field.setSelectionRange(field.value.indexOf('组织'), field.value.indexOf('组织'))");
		page.keyboard().press("Alt+s");
		said(page, "已拆分任务 1");
		assertThat(page.locator("#a0t0").innerText()).contains("改造镇卫生院3所；").doesNotContain("义诊");
		assertThat(page.locator("#a0t1.current").innerText()).contains("组织巡回义诊100场。", "≥ 100场", "区财政局");
		page.keyboard().press("m");
		said(page, "已合并任务 1");
		assertThat(page.locator("#a0t0").innerText()).contains("改造镇卫生院", "义诊");
		page.keyboard().press("u");
		said(page, "已拆分任务 1");
		page.keyboard().press("u");
		said(page, "已修改任务 2");
		assertThat(page.locator(".outline .task").count()).isEqualTo(5);
		page.keyboard().press("r");
		said(page, "已拆分任务 1");
		page.keyboard().press("u");
		said(page, "已修改任务 2");
	}

	private static void moveAddAndRemove(Page page) {
		choose(page, "a0t3");
		page.keyboard().press("Alt+ArrowDown");
		said(page, "已把任务 4 移到“教育帮扶");
		assertThat(page.locator("#a1t0.current").innerText()).contains("建立健康档案");
		page.keyboard().press("a");
		page.locator("#editor #text").fill("补充的任务。");
		page.keyboard().press("Control+Enter");
		said(page, "已添加任务 “补充的任务。”");
		assertThat(page.locator("#a1t1.current").innerText()).contains("补充的任务。", "没有责任单位");
		page.keyboard().press("d");
		said(page, "已删除任务 “补充的任务。”");
		page.keyboard().press("u");
		said(page, "已添加任务 “补充的任务。”");
		assertThat(page.locator(".outline .task").count()).isEqualTo(6);
	}

	private static void giveUnitsToSeveral(Page page) {
		choose(page, "a0t2");
		page.keyboard().press("x");
		page.locator("#a1t1 input[name=place]").check();
		page.fill("#bulk-names", "区教委、区民政局");
		page.getByText("加上", new Page.GetByTextOptions().setExact(true)).click();
		said(page, "已给 2 项任务加上责任单位 区教委、区民政局");
		assertThat(page.locator("#a0t2 .units").innerText()).contains("区教委", "区民政局");
		assertThat(page.locator("#a1t1 .units").innerText()).contains("区教委", "区民政局");
		assertThat(page.locator(".doubts").innerText()).contains("1 处未核对，共 2 处");
		page.locator("#a1 [data-all]").check();
		assertThat(page.locator("#a1 input[name=place]:checked").count()).isEqualTo(3);
		page.fill("#bulk-names", "区教委、区");
		assertThat(page.locator("#unit-names option[value^='区教委、']").count()).isPositive();
		page.getByText("取消选择").click();
		assertThat(page.locator(".outline input:checked").count()).isZero();
		page.fill("#bulk-names", "");
	}

	private static void decideOnDoubts(Page page) {
		Locator open = page.locator(".doubts li:not(.settled)")
			.filter(new Locator.FilterOptions().setHasText("任务 4 没有责任单位"));
		open.getByText("采用").click();
		said(page, "已采用存疑");
		assertThat(open.count()).isZero();
		page.locator("#said").getByText("撤销").click();
		open.waitFor();
		open.getByText("修改").click();
		page.locator("#editor").getByText("保存后，以上存疑视为已核对").waitFor();
		page.fill("#editor #responsible", "区卫生健康委");
		page.locator("#editor").getByText("保存").last().click();
		said(page, "已修改任务 4");
		assertThat(open.count()).isZero();
	}

	private static void publishWithTheRestAccepted(Visitor clerk) {
		clerk.page().locator(".head .actions .primary").click();
		clerk.page().waitForURL(Pattern.compile(".*/publish"));
		assertThat(clerk.text()).contains("2 个行动、6 项任务");
	}

	private static void choose(Page page, String mark) {
		page.locator("#" + mark + " .clip").click();
		page.locator("#" + mark + ".current").waitFor();
	}

	private static void said(Page page, String sentence) {
		page.locator("#said").getByText(sentence).waitFor();
	}

	private static List<String> faults(Visitor clerk) {
		List<String> faults = new AxeBuilder(clerk.page()).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(String.valueOf(rule.getImpact())))
			.map((Rule rule) -> rule.getId() + " " + rule.getNodes().get(0).getTarget())
			.toList();
		return (clerk.overflow() > 0) ? List.of("The page is too wide: " + clerk.overflow(), faults.toString())
				: faults;
	}

}
