package org.gongjian.app.amending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
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
 * What a new text takes over from the text in force: the parts of the head that it does
 * not say itself, and what was decided on collective words.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class TakenOverTests {

	private static final Pattern PERIOD = Pattern.compile("实施期限为[^。]*。[^，]*，");

	private static int districts;

	private AmendedPlan nothing;

	private int year;

	@BeforeEach
	void createDistrict(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		Reporting reporting = new Reporting(samples.create("沿用区" + ++districts), mvc, people, database, clock);
		this.nothing = new AmendedPlan(reporting, reporting.district().plan().id());
		this.year = LocalDate.now(clock).getYear();
	}

	@Test
	void headThatWasTypedInIsPresetInTheNextText() {
		AmendedPlan plan = publishedWithTypedHead();

		String draft = plan.draftOf(withoutPeriod(AmendedPlan.SECOND));

		assertThat(plan.page("planner", draft)).contains("修订稿没有写明，沿用上一版：文号、印发机关、成文日期、实施期限", "样卫发〔2026〕3号", "沿用上一版")
			.doesNotContain("没有读到实施期限");
		assertThat(plan.page("planner", draft + "/head")).contains("沿用上一版", "样板区卫生健康委");
		plan.redirectOf(plan.publishes(draft));
		assertThat(plan.rows("select concat(document_number, issuer, period_end) from plan where id = ?", plan.id()))
			.containsExactly("样卫发〔2026〕3号样板区卫生健康委" + this.year + "-12-31");
	}

	@Test
	void noteIsGoneOnceSomebodyHasLookedAtTheHead() {
		AmendedPlan plan = publishedWithTypedHead();
		String draft = plan.draftOf(withoutPeriod(AmendedPlan.SECOND));

		typeHead(draft, "样卫发〔2026〕8号");

		assertThat(plan.page("planner", draft + "/head")).contains("样卫发〔2026〕8号").doesNotContain("沿用上一版");
	}

	@Test
	void wordThatWasLeftWithoutUnitsIsLeftSoInTheNextText() {
		String first = this.nothing.redirectOf(this.nothing.uploads("/plans/imports", AmendedPlan.FIRST));
		Map<String, String> form = this.nothing.publication(first, "01");
		form.put("members[0]", "");
		form.put("skipped", "0");
		AmendedPlan plan = publish(first, form);

		String draft = plan.draftOf(AmendedPlan.SECOND);
		plan.publication(draft, "06");

		assertThat(plan.page("planner", draft + "/publish")).contains("沿用上一版")
			.containsPattern("name=\"skipped\" value=\"0\" checked");
	}

	@Test
	void membersOfAWordAreNotedAsThoseOfTheTextBefore() {
		AmendedPlan plan = AmendedPlan.published(this.nothing.reporting());

		String draft = plan.draftOf(AmendedPlan.SECOND);
		plan.publication(draft, "06");

		assertThat(plan.page("planner", draft + "/publish")).contains("东山镇、西河镇", "沿用上一版")
			.doesNotContainPattern("name=\"skipped\" value=\"0\" checked");
	}

	@Test
	void taskMadeOfAnUnreadSentenceStandsInTheNextTextToo() {
		String sentence = "各镇要定期研究工作，及时报告情况。";
		String first = this.nothing.redirectOf(this.nothing.uploads("/plans/imports", withSentence(AmendedPlan.FIRST)));
		String version = AmendedPlan.between(this.nothing.page("planner", first + "/head"), "name=\"version\" value=\"",
				"\"");
		assertThat(this.nothing.planner()
			.sends(first + "/tasks?at=a0t3", Map.of("version", version, "text", sentence, "responsible", "区卫生健康委")))
			.hasStatus3xxRedirection();
		AmendedPlan plan = publish(first, this.nothing.publication(first, "01"));

		String draft = plan.draftOf(withSentence(AmendedPlan.SECOND));

		assertThat(plan.page("planner", draft)).contains("上一版有“各镇要定期研究工作，及时报告情况…”", "沿用上一版的内容");
		plan.redirectOf(plan.publishes(draft));
		assertThat(plan.rows(
				"select text from task_item where plan_id = ? and withdrawn_in is null and text like '各镇要定期%'",
				plan.id()))
			.containsExactly(sentence);
	}

	private static String withSentence(String text) {
		return text.replace("三、保障措施", "三、保障措施\n\n各镇要定期研究工作，及时报告情况。");
	}

	private AmendedPlan publishedWithTypedHead() {
		String first = this.nothing
			.redirectOf(this.nothing.uploads("/plans/imports", withoutPeriod(AmendedPlan.FIRST)));
		assertThat(this.nothing.page("planner", first)).contains("没有读到实施期限，不能发布", "修改方案信息");
		typeHead(first, "样卫发〔2026〕3号");
		return publish(first, this.nothing.publication(first, "01"));
	}

	private AmendedPlan publish(String draft, Map<String, String> form) {
		String plan = this.nothing.redirectOf(this.nothing.planner().sends(draft + "/publish", form));
		return new AmendedPlan(this.nothing.reporting(), AmendedPlan.idOf(plan));
	}

	private void typeHead(String draft, String number) {
		String version = AmendedPlan.between(this.nothing.page("planner", draft + "/head"), "name=\"version\" value=\"",
				"\"");
		assertThat(this.nothing.planner()
			.sends(draft + "/head",
					Map.of("version", version, "title", "健康帮扶专项行动实施方案", "documentNumber", number, "issuer", "样板区卫生健康委",
							"issuedOn", this.year + "-01-08", "periodStart", this.year + "-01-01", "periodEnd",
							this.year + "-12-31", "jurisdiction", "样板区")))
			.hasStatus3xxRedirection();
	}

	private static String withoutPeriod(String text) {
		return PERIOD.matcher(text).replaceAll("");
	}

}
