package org.gongjian.app.amending;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.publishing.ShownForm;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an amendment changes of who answers for tasks is said before it is published.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class UnitChangeTests {

	private static final String WITH_VILLAGES = AmendedPlan.SECOND.replace("区卫生健康委、各镇", "区卫生健康委、各镇、各村");

	private static int districts;

	private AmendedPlan plan;

	@BeforeEach
	void publishFirstText(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.plan = AmendedPlan
			.published(new Reporting(samples.create("成员区" + ++districts), mvc, people, database, clock));
	}

	@Test
	void unitsThatGetOrLoseTasksAreNamedBeforeTheButton() {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		this.plan.publication(draft, "12");

		String page = unitChanges(this.plan.page("planner", draft + "/publish"));

		assertThat(page).containsSubsequence("东山镇", "新增 1 项任务")
			.containsSubsequence("区医保局", "不再负责 1 项任务")
			.doesNotContain("西河镇");
	}

	@Test
	void memberThatJoinedACollectiveWordChangesThePlanThoughTheWordsAreTheSame() {
		String draft = this.plan.draftOf(AmendedPlan.FIRST);
		Map<String, String> form = form(draft, "members[0]", "东山镇、南岭镇");
		assertThat(this.plan.page("planner", draft + "/publish")).contains("没有单位增加或减少任务");

		Map<String, String> preview = new HashMap<>(form);
		preview.put("preview", "true");
		assertThat(send(draft, preview)).hasStatusOk()
			.bodyText()
			.satisfies((page) -> assertThat(unitChanges(page)).containsSubsequence("南岭镇", "新增 1 项任务")
				.containsSubsequence("西河镇", "不再负责 1 项任务")
				.doesNotContain("东山镇"));
		assertThat(this.plan.count("plan_revision")).isOne();

		assertThat(send(draft, form)).hasStatus(302);
		assertThat(unitsVia("各镇")).containsExactly("东山镇", "南岭镇");
		assertThat(this.plan.count("plan_revision")).isEqualTo(2);
	}

	@Test
	void wordThatWasLeftOpenCanBeSettledByAnAmendmentOfTheSameText() {
		String first = this.plan.draftOf(WITH_VILLAGES);
		assertThat(send(first, form(first, "skipped", "1"))).hasStatus(302);
		String draft = this.plan.draftOf(WITH_VILLAGES);
		assertThat(this.plan.page("planner", draft + "/comparison")).contains("文字没有变化，但集合称谓", "核对责任单位并发布修订");

		assertThat(send(draft, form(draft, "skipped", "1"))).hasStatus(409).bodyText().contains("没有发布任何内容");
		assertThat(this.plan.count("plan_revision")).isEqualTo(2);

		assertThat(send(draft, form(draft, "members[1]", "北山村"))).hasStatus(302);
		assertThat(unitsVia("各村")).containsExactly("北山村");
		assertThat(this.plan.count("plan_revision")).isEqualTo(3);
	}

	@Test
	void wordThatDiffersByPlanKeepsItsMembersInAnAmendmentOfItsPlan() {
		String text = AmendedPlan.SECOND.replace("区卫生健康委、各镇", "区卫生健康委、有关单位");
		String first = this.plan.draftOf(text);
		assertThat(send(first, form(first, "members[0]", "西河镇"))).hasStatus(302);

		String draft = this.plan.draftOf(text.replace("改造五所", "改造六所"));

		this.plan.publication(draft, "12");
		assertThat(this.plan.page("planner", draft + "/publish")).contains("西河镇</textarea>");
	}

	@Test
	void nameThatWasFoundToBeNoUnitIsNoChangeOfUnitsAtTheNextAmendment() {
		String text = AmendedPlan.FIRST.replace("，区卫生健康委主抓", "")
			.replace("救护车。（责任单位：区卫生健康委、", "救护车。（责任单位：健康服务队、区卫生健康委、");
		String first = this.plan.draftOf(text);
		Map<String, String> form = this.plan.publication(first, "12");
		form.put(ShownForm.choiceOn(form, "健康服务队"), "none");
		assertThat(send(first, form)).hasStatus(302);
		assertThat(reportersOfGoals()).containsExactly("区卫生健康委");

		String same = this.plan.draftOf(text);
		assertThat(this.plan.page("planner", same + "/comparison")).contains("没有变化").doesNotContain("核对责任单位并发布修订");
		this.plan.planner().sends(same + "/discard", Map.of());

		String draft = this.plan.draftOf(text.replace("讲座100场", "讲座120场"));
		assertThat(this.plan.page("planner", draft + "/comparison")).contains("改写 1")
			.doesNotContain("健康服务队（", "<ins>区卫生健康委（", "<del>区卫生健康委（");
	}

	private List<String> reportersOfGoals() {
		return this.plan.rows("""
				select u.short_name from assignment a join responsible_unit u on u.id = a.unit_id
				join task_item t on t.id = a.task_id
				where a.plan_id = ? and t.kind = 'GOALS' and a.ended_in is null
				""", this.plan.id());
	}

	private MvcTestResult send(String draft, Map<String, String> form) {
		return this.plan.planner().sends(draft + "/publish", form);
	}

	private Map<String, String> form(String draft, String field, String value) {
		Map<String, String> form = this.plan.publication(draft, "12");
		form.put(field, value);
		List<String> newNames = List.of("南岭镇", "北山村");
		for (int i = 0; i < newNames.size(); i++) {
			form.put("names[" + (40 + i) + "]", newNames.get(i));
			form.put("choices[" + (40 + i) + "]", "new");
		}
		return form;
	}

	private static String unitChanges(String page) {
		return AmendedPlan.between(page, "id=\"unit-changes\"", "</div>");
	}

	private List<String> unitsVia(String word) {
		return this.plan.rows("""
				select u.short_name from assignment a join responsible_unit u on u.id = a.unit_id
				where a.plan_id = ? and a.via_group = ? and a.ended_in is null order by u.short_name collate "C"
				""", this.plan.id(), word);
	}

}
