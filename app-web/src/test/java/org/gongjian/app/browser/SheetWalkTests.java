package org.gongjian.app.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.plan.SpecialActions;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A unit reports a month on one page: by keyboard alone, by pasting from a spreadsheet,
 * against somebody else, and over the end of a session.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({ SampleDistrict.class, SheetWalkTests.Fifty.class })
class SheetWalkTests {

	private static final Pattern SAVED = Pattern.compile("草稿已保存 \\d\\d:\\d\\d");

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private District district;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts) {
		this.district = districts.create("区" + UUID.randomUUID().toString().substring(0, 8));
	}

	@Test
	void aMonthIsReportedByKeyboardAlone() {
		try (Visitor clerk = visit(1366, 768)) {
			Page page = clerk.open("/reports").page();
			tabTo(page, page.locator(".head a.button"));
			page.keyboard().press("Enter");
			page.waitForURL(Pattern.compile(".*/reports/sheet.*"));
			Locator first = page.locator("[data-column='0']").first();
			tabTo(page, first);
			page.keyboard().type("完成1500名住院患者就诊地核查。");
			page.keyboard().press("Tab");
			page.keyboard().type("无。");
			page.keyboard().press("Tab");
			page.keyboard().press("Tab");
			page.keyboard().press("Control+a");
			page.keyboard().type("３０％");
			for (String part : List.of("98", "1000")) {
				page.keyboard().press("Tab");
				page.keyboard().type(part);
			}
			page.keyboard().press("Enter");
			page.keyboard().type("1500");
			page.keyboard().press("Shift+Tab");
			page.keyboard().type("1368");
			page.keyboard().press("Control+s");
			row(page, 0).locator("[data-state]").filter(matching(SAVED)).waitFor();
			clerk.picture("sheet-draft");
			page.keyboard().press("Control+Enter");
			row(page, 0).locator("[data-state]").getByText("待审核").waitFor();
			tabTo(page, row(page, 1).locator("[data-column='0']"));
			page.keyboard().type("完成首批改造。");
			page.keyboard().press("Alt+Enter");
			page.keyboard().type("第二批已开工。");
			page.keyboard().press("Control+Enter");
			row(page, 1).locator("[data-state]").getByText("待审核").waitFor();

			page.reload();
			assertThat(clerk.text()).contains("已提交 2 / 应报 2", "第二批已开工。", "待审核");
			assertThat(page.locator("textarea").count()).isZero();
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void enterThatChoosesAChineseWordStaysInTheField() {
		try (Visitor clerk = visit(1366, 768)) {
			Page page = clerk.open("/reports/sheet").page();
			page.locator("[data-column='0']").first().focus();
			page.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', "
					+ "{ key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");
			assertThat(page.evaluate("document.activeElement === document.querySelectorAll('[data-column=\"0\"]')[0]"))
				.isEqualTo(true);
		}
	}

	@Test
	void aBlockOfFiftyRowsIsPastedToldAndTakenBack(@Autowired Fifty fifty) {
		fifty.tasks(this.district);
		String block = IntStream.range(0, 50)
			.mapToObj((i) -> pasted(i).stream()
				.map((cell) -> cell.contains("\n") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
				.collect(Collectors.joining("\t")))
			.collect(Collectors.joining("\r\n"));
		try (Visitor clerk = visit(1366, 768)) {
			Page page = clerk.open("/reports/sheet").page();
			row(page, 2).locator("[data-column='0']").focus();
			paste(page, block, "");

			assertThat(cells(page, 2, 52)).containsExactlyElementsOf(
					IntStream.range(0, 50).mapToObj(SheetWalkTests::pasted).flatMap(List::stream).toList());
			page.locator("#pasted").getByText("粘贴 300 格：300 格已填入，3 格有误").waitFor();
			clerk.picture("sheet-paste");
			assertThat(drafts()).isEqualTo(50);
			assertThat(kept("第49项完成。\n共\"两\"批", 50)).isEqualTo("1059/2000");
			assertThat(kept("第3项完成。\n共\"两\"批", 50)).isEmpty();
			assertThat(row(page, 5).innerText()).contains("请填数字");
			assertThat(row(page, 9).innerText()).contains("请填 0 到 100 的整数");

			page.locator("#undo").click();
			page.locator("#pasted").getByText("已撤销粘贴").waitFor();
			assertThat(cells(page, 2, 52)).filteredOn((cell) -> !cell.isEmpty()).containsOnly("0").hasSize(50);

			row(page, 51).locator("[data-column='3']").focus();
			paste(page, "60\t5\t10\r\n70\t1\t1", "");
			page.locator("#pasted").getByText("3 格放不下").waitFor();
			assertThat(clerk.overflow()).isZero();
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	@Test
	void aTableOfAnOfficeProgramIsUnderstoodAndPlainTextIsNoBlock() {
		try (Visitor clerk = visit(1366, 768)) {
			Page page = clerk.open("/reports/sheet").page();
			row(page, 0).locator("[data-column='0']").focus();
			paste(page, "", "<html><body><table><tr><td>甲<br>乙</td><td>丙</td></tr></table></body></html>");
			assertThat(row(page, 0).locator("[data-column='0']").inputValue()).isEqualTo("甲\n乙");
			assertThat(row(page, 0).locator("[data-column='1']").inputValue()).isEqualTo("丙");

			row(page, 1).locator("[data-column='0']").focus();
			paste(page, "第一行\n第二行", "<p>第一行</p><p>第二行</p>");
			assertThat(row(page, 1).locator("[data-column='0']").inputValue()).isEmpty();
		}
	}

	@Test
	void whatSomebodyElseSavedIsShownBesideMyOwn() {
		try (Visitor one = visit(1366, 768); Visitor other = visit(1366, 768)) {
			one.open("/reports/sheet");
			other.open("/reports/sheet");
			row(other.page(), 1).locator("[data-column='0']").fill("别人写的。");
			other.page().keyboard().press("Control+s");
			row(other.page(), 1).locator("[data-state]").filter(matching(SAVED)).waitFor();
			row(one.page(), 0).locator("[data-column='0']").fill("另一行。");
			row(one.page(), 1).locator("[data-column='0']").fill("我写的。");
			one.page().keyboard().press("Control+s");
			row(one.page(), 1).locator("[data-state]").getByText("他人已保存不同内容").waitFor();
			row(one.page(), 0).locator("[data-state]").filter(matching(SAVED)).waitFor();
			one.picture("sheet-conflict");

			Page both = one.page().context().waitForPage(() -> row(one.page(), 1).locator("[data-both]").click());
			both.waitForLoadState();
			assertThat(both.locator("body").innerText()).contains("别人写的。", "我写的。", "手工合并");
			assertThat(row(one.page(), 1).locator("[data-column='0']").inputValue()).isEqualTo("我写的。");
			both.getByText("用我的内容覆盖").click();
			both.locator("#report-form").waitFor();
			both.navigate("/reports/sheet");
			assertThat(row(both, 1).locator("[data-column='0']").inputValue()).isEqualTo("我写的。");
			assertThat(row(both, 0).locator("[data-column='0']").inputValue()).isEqualTo("另一行。");
		}
	}

	@Test
	void typedTextOutlivesTheSession() {
		try (Visitor clerk = visit(1366, 768)) {
			Page page = clerk.open("/reports/sheet").page();
			this.database.sql("delete from web_session").update();
			row(page, 1).locator("[data-column='0']").fill("会话结束时写的。");
			page.locator(".session-notice").getByText("登录已过期，已填内容都还在本页").waitFor();
			clerk.picture("sheet-session");

			Page tab = page.context().waitForPage(() -> page.locator(".session-notice a").click());
			tab.fill("#username", this.district.name() + ".health.reporter");
			tab.fill("#password", SampleDistrict.PASSWORD);
			tab.click("button.primary");
			tab.waitForURL(Pattern.compile(".*/desk.*"));

			row(page, 1).locator("[data-state]").filter(matching(SAVED)).waitFor();
			assertThat(row(page, 1).locator("[data-column='0']").inputValue()).isEqualTo("会话结束时写的。");
			assertThat(drafts()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1366, 768", "390, 844" })
	void thePageFitsTheScreen(int width, int height, @Autowired Fifty fifty) {
		fifty.tasks(this.district);
		try (Visitor clerk = visit(width, height)) {
			Page page = clerk.open("/reports/sheet").page();
			assertThat(clerk.overflow()).isZero();
			clerk.picture("sheet-" + width);
			if (width < 400) {
				row(page, 1).locator("td.task .words").click();
				row(page, 2).locator("td.task .words").click();
				assertThat(page.locator("tbody.open").count()).isEqualTo(1);
			}
			row(page, 2).locator("[data-column='0']").fill("现场已核查。");
			clerk.picture("sheet-" + width + "-open");
			assertThat(clerk.overflow()).isZero();
			assertThat(clerk.complaints()).isEmpty();
		}
	}

	private Visitor visit(int width, int height) {
		return Chromium.visit("http://localhost:" + this.port, width, height)
			.signIn(this.district.name() + ".health.reporter", SampleDistrict.PASSWORD);
	}

	private static Locator row(Page page, int index) {
		return page.locator("tbody[data-row]").nth(index);
	}

	private static Locator.FilterOptions matching(Pattern pattern) {
		return new Locator.FilterOptions().setHasText(pattern);
	}

	private static void tabTo(Page page, Locator field) {
		for (int i = 0; i < 60; i++) {
			if (Boolean.TRUE.equals(field.evaluate("(field) => field === document.activeElement"))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("Not to be reached by Tab");
	}

	/** One row of the block that is pasted: six cells, three of them wrong in all. */
	private static List<String> pasted(int row) {
		return List.of("第" + row + "项完成。\n共\"两\"批", "无", "继续", (row == 7) ? "很快" : "50％",
				(row == 3) ? "12,5" : "1,0" + (10 + row), (row == 5) ? "1e999" : "２０００");
	}

	/** What stands in the fields of these rows, from field to field. */
	@SuppressWarnings("unchecked")
	private static List<String> cells(Page page, int from, int to) {
		return (List<String>) page.evaluate("""
				([from, to]) => [...document.querySelectorAll('tbody[data-row]')].slice(from, to)
				  .flatMap((row) => [...row.querySelectorAll('[data-column]')].map((field) => field.value))
				""", List.of(from, to));
	}

	/** Pastes into the field one is in. */
	private static void paste(Page page, String text, String html) {
		page.evaluate("""
				([text, html]) => {
				  const data = new DataTransfer();
				  data.setData('text/plain', text);
				  data.setData('text/html', html);
				  document.activeElement.dispatchEvent(new ClipboardEvent('paste',
				    { clipboardData: data, bubbles: true, cancelable: true }));
				}""", List.of(text, html));
	}

	/**
	 * The figure of the report that says this and has come so far; empty if there is
	 * none.
	 */
	private String kept(String done, int percent) {
		return this.database
			.sql("""
					select f.numerator || '/' || f.denominator from progress_report r join report_figure f on f.report_id = r.id
					where r.jurisdiction_id = ? and r.done = ? and r.percent = ?
					""")
			.params(this.district.id(), done, percent)
			.query(String.class)
			.optional()
			.orElse("");
	}

	private long drafts() {
		return this.database.sql("select count(*) from progress_report where jurisdiction_id = ?")
			.params(this.district.id())
			.query(Long.class)
			.single();
	}

	/** Gives the health department fifty more tasks, each with a share to report. */
	@TestComponent
	static class Fifty {

		private final SpecialActions actions;

		private final TaskItems tasks;

		private final Assignments assignments;

		private final Targets targets;

		private final Clock clock;

		private final TransactionTemplate transaction;

		Fifty(SpecialActions actions, TaskItems tasks, Assignments assignments, Targets targets, Clock clock,
				TransactionTemplate transaction) {
			this.actions = actions;
			this.tasks = tasks;
			this.assignments = assignments;
			this.targets = targets;
			this.clock = clock;
			this.transaction = transaction;
		}

		void tasks(District district) {
			this.transaction.executeWithoutResult((status) -> {
				SpecialAction action = this.actions.findByJurisdictionIdAndId(district.id(), district.plan().action())
					.orElseThrow();
				for (int i = 0; i < 50; i++) {
					add(district, action, i);
				}
			});
		}

		private void add(District district, SpecialAction action, int index) {
			String words = "开展第" + (index + 3) + "批农村人居环境整治提升，指导各镇完善长效管护机制，落实管护人员和经费。";
			TaskItem task = this.tasks.save(new TaskItem(action, TaskKind.TASK, index + 10, String.valueOf(index + 3),
					words, LocalDate.of(LocalDate.now(this.clock).getYear(), 12, 31),
					new SourceSpan(3, 0, words.length())));
			this.assignments.save(new Assignment(task, district.health(), UnitRole.RESPONSIBLE, 0, null));
			NumericTarget target = new NumericTarget(
					new NumericTarget.Place(task.jurisdictionId(), task.planId(), task.id()), 100 + index,
					TargetKind.TARGET, "达标率" + (index + 3), Goal.atLeast("90", "%"), null, task.due(), "达标率",
					task.span());
			target.reportedBy(Set.of(district.health()));
			this.targets.save(target);
		}

	}

}
