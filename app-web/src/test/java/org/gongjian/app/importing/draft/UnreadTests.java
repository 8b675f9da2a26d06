package org.gongjian.app.importing.draft;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passages that became nothing, and the way from doubt to doubt.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class UnreadTests {

	private static final String PLAN = Importing.SMALL_PLAN.replace("三、保障措施", """
			3. 走访困难户。

			三、保障措施

			各镇要定期研究工作，及时报告情况。

			各部门要密切配合，形成合力。

			附件：责任分工表
			""");

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("余文区" + ++districts), mvc, people, database);
		this.draft = this.importing.draftOf("方案.txt", PLAN.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void headingsAndFormulaeStandApartFromWhatIsWorthALook() {
		String page = this.importing.page(this.draft);

		assertThat(page).contains("标题与套话（", "各镇要定期研究工作");
		assertThat(page.indexOf("各部门要密切配合", page.indexOf("class=\"unreads\"")))
			.isLessThan(page.indexOf("id=\"frame\""));
		assertThat(page.indexOf("附件：责任分工表", page.indexOf("class=\"unreads\"")))
			.isGreaterThan(page.indexOf("id=\"frame\""));
		assertThat(page).contains("/duties/new?at=", "/tasks/new?at=", "/targets/new?at=");
	}

	@Test
	void severalPassagesAreDismissedAndComeBackWithAStepBack() {
		send("/passages", Map.of("passage", number("各镇要定期研究工作")));

		assertThat(this.importing.page(this.draft)).contains("已确认 1 段原文不需要", "已确认不需要（1 段）");

		send("/undo", Map.of());
		assertThat(this.importing.page(this.draft)).doesNotContain("已确认不需要（");
	}

	@Test
	void dismissedPassageIsPutBack() {
		send("/passages/frame", Map.of());
		assertThat(this.importing.page(this.draft)).doesNotContain("id=\"frame\"").contains("id=\"dismissed\"");

		send("/passages/back", Map.of("dismissed", "0"));
		assertThat(this.importing.page(this.draft)).contains("id=\"frame\"");
	}

	@Test
	void passagesAreRefusedWhereNoneIsTicked() {
		assertThat(this.importing.planner()
			.sends(this.draft + "/passages", Map.of("version", this.importing.version(this.draft)))).hasStatus(422)
			.bodyText()
			.contains("还没有勾选原文");
		assertThat(this.importing.planner()
			.sends(this.draft + "/passages", Map.of("version", this.importing.version(this.draft), "passage", "x")))
			.hasStatus(400);
	}

	@Test
	void barLeadsToTheFirstDoubtAndEachToTheNext() {
		String page = this.importing.page(this.draft);

		assertThat(page).containsPattern("data-doubt=\"1\" href=\"#doubt-\\d+\"")
			.containsPattern("class=\"onward\" href=\"#doubt-\\d+\"");
		assertThat(page.indexOf("data-doubt=\"1\"")).isLessThan(page.indexOf("id=\"doubts\""));
	}

	@Test
	void unclearFigureLeadsToTheFormOfATargetWithItsWords() {
		String plan = this.importing.draftOf("另一方案.txt",
				PLAN.replace("3. 走访困难户。", "3. 用好护工200人的队伍，常态走访困难户。").getBytes(StandardCharsets.UTF_8));
		Matcher link = Pattern.compile("targets/new(\\?at=a0t2[^\"]+)\">添加为指标")
			.matcher(doubts(this.importing.page(plan)));

		assertThat(link.find()).isTrue();
		assertThat(this.importing.page(plan + "/targets/new" + link.group(1).replace("&amp;", "&")))
			.containsPattern("name=\"quote\" value=\"[^\"]*200人");
	}

	private static String doubts(String page) {
		return page.substring(page.indexOf("id=\"doubts\""), page.indexOf("id=\"unread\""));
	}

	private String number(String words) {
		String list = this.importing.page(this.draft);
		String before = list.substring(list.indexOf("class=\"unreads\""),
				list.indexOf(words, list.indexOf("class=\"unreads\"")));
		String value = before.substring(before.lastIndexOf("value=\"") + 7);
		return value.substring(0, value.indexOf('"'));
	}

	private void send(String address, Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("version", this.importing.version(this.draft));
		assertThat(this.importing.planner().sends(this.draft + address, form)).hasStatus3xxRedirection();
	}

}
