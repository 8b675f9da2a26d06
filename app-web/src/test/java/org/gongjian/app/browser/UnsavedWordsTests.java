package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gongjian.domain.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words that were typed into a form of the draft screen are not lost without a question,
 * whichever way a clerk leaves.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(WalkPeople.class)
class UnsavedWordsTests {

	private static final String PLAN = """
			云岭区2026年攻坚方案

			健康帮扶专项行动实施方案

			一、任务清单

			1. 改造镇卫生院3所。（责任单位：区卫生健康委、区财政局）

			2. 开展健康体检。（责任单位：区卫生健康委）

			3. 宣传健康知识。
			""";

	private static final String TYPED = "我写的内容。";

	private static int districts;

	@Autowired
	private WalkPeople people;

	@LocalServerPort
	private int port;

	private final List<String> asked = new ArrayList<>();

	private boolean leaves;

	private Visitor clerk;

	private Page page;

	@BeforeEach
	void typeIntoTheFormOfATask() {
		UUID district = this.people.district("未存区" + ++districts);
		String planner = this.people.person(district, "clerk.unsaved" + districts, "林知秋", Role.PLAN_ADMINISTRATOR);
		this.clerk = Chromium.visit("http://localhost:" + this.port, 1366, 768).signIn(planner, WalkPeople.PASSWORD);
		this.page = this.clerk.open("/plans/imports").page();
		this.page.setInputFiles("#document",
				new FilePayload("方案.txt", "text/plain", PLAN.getBytes(StandardCharsets.UTF_8)));
		this.clerk.press("上传并读取");
		this.page.waitForURL(Pattern.compile(".*/plans/imports/.+"));
		this.page.locator("#draft.live").waitFor();
		this.page.locator("#a0t0 .units").getByText("修改").click();
		this.page.locator("#editor #text").fill(TYPED);
		this.page.onDialog(this::answer);
	}

	@AfterEach
	void leave() {
		assertThat(this.clerk.complaints()).isEmpty();
		this.clerk.close();
	}

	private void answer(Dialog dialog) {
		this.asked.add(dialog.type());
		if (this.leaves) {
			dialog.accept();
		}
		else {
			dialog.dismiss();
		}
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "#a0t1 .units .fix", ".outline > .add .fix", "#editor [data-close]", "[data-open=add]",
			"#editor .shape .fix", "nav.rail a", ".headline a", "header .brand", ".doubts button.link",
			"#editor .shape button.danger" })
	void anotherWayIsGoneOnlyOnceTheClerkAgrees(String way) {
		this.page.locator(way).first().click();

		assertThat(this.asked).containsExactly("confirm");
		assertThat(this.page.inputValue("#editor #text")).isEqualTo(TYPED);

		this.leaves = true;
		this.page.locator(way).first().click();
		this.page.waitForFunction(
				"() => !document.querySelector('#editor #text') || document.querySelector('#editor #text').value !== '"
						+ TYPED + "'");
		assertThat(this.asked).containsExactly("confirm", "confirm");
	}

	@Test
	void draftIsNotGivenUpWithTheWordsUnasked() {
		String address = this.page.url();
		this.page.locator(".ask summary").click();
		this.page.locator(".ask button").click();

		assertThat(this.asked).containsExactly("confirm");
		assertThat(this.page.url()).isEqualTo(address);
		assertThat(this.page.inputValue("#editor #text")).isEqualTo(TYPED);
	}

	@Test
	void pointingAtAnotherElementLeavesTheFormOpen() {
		this.page.locator("#a0t2 .clip").click();
		this.page.locator("#a0t2.current").waitFor();

		assertThat(this.asked).isEmpty();
		assertThat(this.page.inputValue("#editor #text")).isEqualTo(TYPED);
	}

	@Test
	void closingThePageIsAskedAbout() {
		this.page.close(new Page.CloseOptions().setRunBeforeUnload(true));
		this.page.waitForCondition(() -> !this.asked.isEmpty());

		assertThat(this.asked).containsExactly("beforeunload");
		assertThat(this.page.isClosed()).isFalse();
		assertThat(this.page.inputValue("#editor #text")).isEqualTo(TYPED);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "history.back()", "location.reload()" })
	void goingBackOrLoadingAgainIsAskedAbout(String way) {
		String address = this.page.url();
		this.page.evaluate("() => { setTimeout(() => " + way + ", 0); }");
		this.page.waitForCondition(() -> !this.asked.isEmpty());

		assertThat(this.asked).containsExactly("beforeunload");
		assertThat(this.page.url()).isEqualTo(address);
		assertThat(this.page.inputValue("#editor #text")).isEqualTo(TYPED);
	}

	@Test
	void nothingIsAskedOnceTheWordsAreSaved() {
		this.page.locator("#editor").getByText("保存").last().click();
		this.page.locator("#said").getByText("已修改任务").waitFor();

		this.page.locator("#a0t1 .units").getByText("修改").click();
		this.page.locator("#editor #text").waitFor();
		this.page.locator("#editor [data-close]").click();
		this.page.locator("header .brand").click();
		this.page.waitForURL(Pattern.compile(".*/desk.*"));
		assertThat(this.asked).isEmpty();
	}

}
