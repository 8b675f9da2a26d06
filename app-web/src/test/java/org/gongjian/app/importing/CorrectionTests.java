package org.gongjian.app.importing;

import java.util.HashMap;
import java.util.Map;

import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class CorrectionTests {

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("订正区" + ++districts), mvc, people, database);
		this.draft = this.importing.draftOfSmallPlan();
	}

	@Test
	void correctedTaskStandsInTheDraft() {
		assertThat(
				this.importing.planner().sends(this.draft + "/actions/0/tasks/1", task("开展健康讲座120场。", "区卫生健康委", "区教委")))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl(this.draft + "?saved#a0t1");
		assertThat(this.importing.page(this.draft)).contains("120场", "区教委");
	}

	@Test
	void correctionFromAnOlderDraftKeepsWhatWasTyped() {
		Map<String, String> mine = task("我改的内容。", "区教委", "");
		this.importing.planner().sends(this.draft + "/actions/0/tasks/0", task("别人先改了。", "区财政局", ""));

		assertThat(this.importing.planner().sends(this.draft + "/actions/0/tasks/0", mine)).hasStatus(409)
			.bodyText()
			.contains("我改的内容。", "已被他人修改");
		assertThat(this.importing.page(this.draft)).contains("别人先改了。").doesNotContain("我改的内容。");
	}

	@Test
	void removalFromAnOlderDraftRemovesNothing() {
		String version = this.importing.version(this.draft);
		this.importing.planner().sends(this.draft + "/actions/0/tasks/0", task("别人先改了。", "区财政局", ""));

		assertThat(this.importing.planner().sends(this.draft + "/actions/0/tasks/1/remove", Map.of("version", version)))
			.hasStatus(409)
			.bodyText()
			.contains("没有删除任何内容");
		assertThat(this.importing.page(this.draft)).contains("2 项任务");
	}

	@Test
	void removedTaskIsGone() {
		this.importing.planner()
			.sends(this.draft + "/actions/0/tasks/1/remove", Map.of("version", this.importing.version(this.draft)));

		assertThat(this.importing.page(this.draft)).contains("1 项任务");
	}

	@Test
	void wrongTargetComesBackWithTheFieldsThatAreWrong() {
		Map<String, String> form = new HashMap<>(Map.of("version", this.importing.version(this.draft), "kind", "TARGET",
				"indicator", "住院个人自付比例", "comparison", "BETWEEN", "value", "１e999x", "measure", "%"));
		String target = this.draft + "/actions/0/tasks/-1/targets/0";

		assertThat(this.importing.planner().sends(target, form)).hasStatus(422)
			.bodyText()
			.contains("请填写数字", "住院个人自付比例");
		form.put("value", "10");
		form.put("upTo", "8");
		assertThat(this.importing.planner().sends(target, form)).hasStatus(422).bodyText().contains("后一个不小于前一个");
		form.put("upTo", "12");
		assertThat(this.importing.planner().sends(target, form)).hasStatus3xxRedirection();
		assertThat(this.importing.page(this.draft)).contains("10–12%");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "1e2147483647", "1e-2147483647", "1e999", "12,5", "NaN", "9999999999999999999999999" })
	void numberThatNoPlanMeansIsRefused(String value) {
		assertThat(
				this.importing.planner()
					.sends(this.draft + "/actions/0/tasks/-1/targets/0",
							Map.of("version", this.importing.version(this.draft), "kind", "TARGET", "indicator",
									"住院个人自付比例", "comparison", "AT_MOST", "value", value, "measure", "%")))
			.hasStatus(422);
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "0001-01-01, 9999-12-31, 1990", "2020-01-01, 2099-12-31, 15 年", "2026-12-31, 2026-01-01, 不早于" })
	void yearsThatNoPlanIsForAreRefused(String start, String end, String message) {
		assertThat(this.importing.planner()
			.sends(this.draft + "/head", Map.of("version", this.importing.version(this.draft), "title", "方案",
					"periodStart", start, "periodEnd", end)))
			.hasStatus(422)
			.bodyText()
			.contains(message);
	}

	@Test
	void discardedDraftIsGone() {
		assertThat(this.importing.planner().sends(this.draft + "/discard", Map.of())).hasStatus3xxRedirection();

		assertThat(this.importing.planner().opens(this.draft)).hasStatus(404);
		assertThat(this.importing.count("plan_import")).isOne();
	}

	private Map<String, String> task(String text, String responsible, String support) {
		return Map.of("version", this.importing.version(this.draft), "number", "1", "text", text, "responsible",
				responsible, "support", support, "lead", "", "groups", "各镇");
	}

}
