package org.gongjian.app.amending;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new text asks for at most where the former one asked for at least: the rule of the
 * target is another one, and that is kept and checked like a change by hand.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class RuleResetTests {

	private static final String CEILING = AmendedPlan.FIRST.replace("健康讲座100场", "健康讲座不超过100场");

	private static int districts;

	private AmendedPlan plan;

	private UUID target;

	@BeforeEach
	void publishFirstText(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.plan = AmendedPlan
			.published(new Reporting(samples.create("重定区" + ++districts), mvc, people, database, clock));
		this.target = UUID.fromString(this.plan
			.rows("select id::text from numeric_target where plan_id = ? and indicator like '%讲座%'", this.plan.id())
			.get(0));
	}

	@Test
	void ruleBeforeAndAfterAreKeptWithWhoPublishedAndWhen() {
		this.plan.amend(CEILING);

		assertThat(this.plan.rows(
				"""
						select concat_ws(' ', c.before_mode, c.before_over_time, c.after_mode, c.after_over_time, a.display_name)
						from target_rule_change c join account a on a.id = c.changed_by
						join plan_revision r on r.plan_id = c.plan_id and r.number = 2 and r.published_at = c.changed_at
						where c.target_id = ?
						""",
				this.target))
			.containsExactly("REACH SUM HOLD LATEST " + displayName());
		assertThat(this.plan.page("leader", "/targets/" + this.target)).contains("规则调整记录（1）");
	}

	@Test
	void newTextUnderTheSameComparisonKeepsTheRule() {
		this.plan.amend(AmendedPlan.FIRST.replace("健康讲座100场", "健康讲座120场"));

		assertThat(this.plan.rows("select id::text from target_rule_change where target_id = ?", this.target))
			.isEmpty();
	}

	@Test
	void linkThatNoLongerAddsUpIsToldAtThePublicationAndWhereItIsLooked() {
		String upper = "/targets/" + this.plan.district().plan().lectures();
		assertThat(this.plan.planner().sends(upper + "/links", Map.of("lower", this.target.toString()))).hasStatus(302);
		assertThat(this.plan.page("planner", upper)).doesNotContain("不再能相加");

		MvcTestResult published = this.plan.publishes(this.plan.draftOf(CEILING));

		assertThat(published).hasStatus(302);
		assertThat(published.getMvcResult().getFlashMap().get("clashes")).asString()
			.contains("健康讲座”汇总“", "各期合计方法不同，不能相加");
		assertThat(this.plan.page("planner", upper)).contains("有 1 项下级指标与本指标不再能相加", "各期合计方法不同");
		assertThat(this.plan.page("planner", upper + "/links")).contains("各期合计方法不同");
	}

	private String displayName() {
		return this.plan
			.rows("select display_name from account where username = ?", this.plan.planner().account().getUsername())
			.get(0);
	}

}
