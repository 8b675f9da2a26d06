package org.gongjian.app.importing;

import java.util.HashMap;
import java.util.Map;

import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A tab that was opened before the draft was published or discarded says so.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class EndedDraftTests {

	private static final String TYPED = "改造 <b>三所</b> 卫生院。";

	private static int districts;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict samples;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private JdbcClient database;

	private Importing importing;

	private String draft;

	private String version;

	@BeforeEach
	void openTab() {
		this.importing = Importing.by(this.samples.create("旧页区" + ++districts), this.mvc, this.people, this.database);
		this.draft = this.importing.draftOfSmallPlan();
		this.version = this.importing.version(this.draft);
	}

	@Test
	void whoWritesOnAfterThePublicationIsToldByWhomAndKeepsTheWords() {
		String plan = publish();

		assertThat(saveTask()).hasStatus(409)
			.bodyText()
			.contains("这份草稿已由" + planner() + "发布为方案（", "没有改动任何内容", "没有保存", "改造 &lt;b&gt;三所&lt;/b&gt; 卫生院。", "区教委",
					"href=\"" + plan + "\"", "<html")
			.doesNotContain("<b>三所</b>", "没有找到");
	}

	@Test
	void whoWritesOnAfterTheDraftWasDiscardedIsLedToTheImports() {
		discard();

		assertThat(saveTask()).hasStatus(409)
			.bodyText()
			.contains("这份草稿已由" + planner() + "放弃（", "没有改动任何内容", "改造 &lt;b&gt;三所&lt;/b&gt; 卫生院。",
					"class=\"button\" href=\"/plans/imports\"");
	}

	@Test
	void scriptPutsTheReasonIntoTheBarAndLeavesTheOpenFormAlone() {
		String plan = publish();

		assertThat(this.importing.planner().sendsInBackground(this.draft + "/tasks/a0t0", task())).hasStatus(409)
			.hasHeader("HX-Retarget", "#said")
			.bodyText()
			.contains("发布为方案", "改造 &lt;b&gt;三所&lt;/b&gt; 卫生院。", "href=\"" + plan + "\"")
			.doesNotContain("<html", "<h1", "<b>三所</b>");
	}

	@Test
	void formThatTheScriptWantedToOpenGivesWayToTheReason() {
		discard();

		MvcTestResult answer = this.mvc.get()
			.uri(this.draft + "/tasks/a0t0")
			.with(user(this.importing.planner().account()))
			.header("HX-Request", "true")
			.header("HX-Target", "editor")
			.exchange();

		assertThat(answer).hasStatus(409)
			.doesNotContainHeader("HX-Retarget")
			.bodyText()
			.contains("放弃（")
			.doesNotContain("<html");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/undo", "/redo", "/merge", "/remove", "/doubts/rest", "/units", "/head", "/discard",
			"/known/own", "/tasks?at=a0t0", "/comparison/pairs" })
	void everyChangeOfAnEndedDraftIsAnswered(String address) {
		publish();

		assertThat(this.importing.planner()
			.sends(this.draft + address,
					Map.of("version", this.version, "place", "a0t0", "names", "区教委", "role", "LEAD", "title", "健康方案",
							"periodStart", "2026-01-01", "periodEnd", "2026-12-31", "text", "改。", "task",
							"018f0000-0000-7000-8000-000000000000", "counterpart", "a0t0")))
			.hasStatus(409)
			.bodyText()
			.contains("发布为方案", "没有改动任何内容");
	}

	@Test
	void discardedDraftIsNeitherPublishedNorPreviewed() {
		Map<String, String> form = new HashMap<>(this.importing.publication(this.draft));
		form.put("members[0]", "东山镇、<i>南湖镇</i>");
		discard();

		assertThat(this.importing.planner().opens(this.draft + "/publish")).hasStatus(409);
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(409)
			.bodyText()
			.contains("放弃（", "东山镇、&lt;i&gt;南湖镇&lt;/i&gt;")
			.doesNotContain("<i>南湖镇</i>");
		form.put("preview", "true");
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(409);
	}

	@Test
	void publishedDraftIsNotPublishedAgainAndSaysByWhomItWas() {
		Map<String, String> form = new HashMap<>(this.importing.publication(this.draft));
		String plan = publish();
		long plans = this.importing.count("plan");
		form.put("members[0]", "东山镇、<i>南湖镇</i>");

		for (String step : new String[] { "", "?preview=true" }) {
			assertThat(this.importing.planner().sends(this.draft + "/publish" + step, form)).hasStatus(409)
				.bodyText()
				.contains("这份草稿已由" + planner() + "发布为方案（", "没有重复发布", "href=\"" + plan + "\"",
						"东山镇、&lt;i&gt;南湖镇&lt;/i&gt;")
				.doesNotContain("方案已发布");
		}
		assertThat(this.importing.planner().opens(this.draft + "/publish")).hasStatus(409)
			.bodyText()
			.contains("没有重复发布", "href=\"" + plan + "\"");
		assertThat(this.importing.count("plan")).isEqualTo(plans);
	}

	@Test
	void pageOfAnEndedDraftSaysWhereItWent() {
		String plan = publish();

		assertThat(this.importing.planner().opens(this.draft)).hasStatus(409)
			.bodyText()
			.contains("发布为方案", "href=\"" + plan + "\"")
			.doesNotContain("没有保存");
	}

	@Test
	void veryLongWordsAreShownToALimit() throws Exception {
		discard();
		Map<String, String> form = new HashMap<>(task());
		form.put("text", "长".repeat(3_000_000));

		MvcTestResult answer = this.importing.planner().sends(this.draft + "/tasks/a0t0", form);

		assertThat(answer).hasStatus(409).bodyText().contains("只列出了开头部分");
		assertThat(answer.getResponse().getContentAsString()).hasSizeLessThan(60_000);
	}

	@Test
	void endedDraftOfAnotherDistrictIsNotThere() {
		publish();
		Importing elsewhere = Importing.by(this.samples.create("旧页区" + ++districts), this.mvc, this.people,
				this.database);

		for (String page : new String[] { "", "/publish", "/head", "/tasks/a0t0" }) {
			assertThat(elsewhere.planner().opens(this.draft + page)).hasStatus(404);
		}
		assertThat(elsewhere.planner().sends(this.draft + "/tasks/a0t0", task())).hasStatus(404);
		assertThat(elsewhere.planner().sends(this.draft + "/discard", Map.of())).hasStatus(404);
	}

	private MvcTestResult saveTask() {
		return this.importing.planner().sends(this.draft + "/tasks/a0t0", task());
	}

	private Map<String, String> task() {
		return Map.of("version", this.version, "number", "1", "text", TYPED, "responsible", "区教委", "support", "",
				"lead", "", "groups", "各镇");
	}

	private String publish() {
		String plan = this.importing.planner()
			.sends(this.draft + "/publish", this.importing.publication(this.draft))
			.getResponse()
			.getRedirectedUrl();
		assertThat(plan).startsWith("/plans/");
		return String.valueOf(plan);
	}

	private void discard() {
		assertThat(this.importing.planner().sends(this.draft + "/discard", Map.of())).hasStatus3xxRedirection();
	}

	private String planner() {
		return this.importing.district().name() + ".planner";
	}

}
