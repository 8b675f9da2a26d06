package org.gongjian.app.amending;

import java.time.Clock;
import java.util.List;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is told when a plan is published and when it is amended. Nobody reports for the
 * insurance bureau.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class AmendmentNoticeTests {

	private static int districts;

	private AmendedPlan plan;

	@BeforeEach
	void publishFirstText(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.plan = AmendedPlan
			.published(new Reporting(samples.create("告知区" + ++districts), mvc, people, database, clock));
	}

	@Test
	void reportersOfEachUnitAreToldOfANewPlanWithTheirTasks() {
		assertThat(told("health.reporter", 1)).containsExactly("《健康帮扶专项行动实施方案》已发布，您单位有 4 项任务，请签收。 /life?show=UNSIGNED");
		assertThat(told("east.reporter", 1)).containsExactly("《健康帮扶专项行动实施方案》已发布，您单位有 1 项任务，请签收。 /life?show=UNSIGNED");
		assertThat(told("planner", 1)).singleElement().asString().contains("没有填报员的 1 个单位有 2 项任务");
		assertThat(told("leader", 1)).isEmpty();
		assertThat(told("health.reviewer", 1)).isEmpty();
	}

	@Test
	void unitsWhoseTasksChangedAreToldOfAnAmendmentAndNobodyElse() {
		this.plan.amend(AmendedPlan.SECOND);

		assertThat(told("health.reporter", 2)).containsExactly(
				"《健康帮扶专项行动实施方案》已修订（第 2 版）：您单位新增 1 项、改动 2 项、取消 1 项任务。 " + address(this.plan.district().health()));
		assertThat(told("east.reporter", 2))
			.containsExactly("《健康帮扶专项行动实施方案》已修订（第 2 版）：您单位新增 1 项任务。 " + address(this.plan.district().east()));
		assertThat(told("west.reporter", 2)).isEmpty();
		assertThat(told("planner", 2)).singleElement().asString().contains("没有填报员的 1 个单位取消 1 项任务");
		assertThat(this.plan.page("east.reporter", "/notices")).contains("方案", "已修订（第 2 版）");
		assertThat(this.plan.reporting().person("east.reporter").opens(address(this.plan.district().east())))
			.hasStatusOk();
	}

	@Test
	void publicationSentTwiceTellsOnce() {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		Map<String, String> form = this.plan.publication(draft, "12");

		assertThat(this.plan.planner().sends(draft + "/publish", form)).hasStatus(302);
		assertThat(this.plan.planner().sends(draft + "/publish", form)).hasStatus(409);

		assertThat(told("health.reporter", 2)).hasSize(1);
	}

	@Test
	void amendmentThatIsRefusedTellsNobody() {
		String draft = this.plan.draftOf(AmendedPlan.FIRST);

		assertThat(this.plan.publishes(draft)).hasStatus(409);

		assertThat(told("health.reporter", 2)).isEmpty();
		assertThat(told("planner", 2)).isEmpty();
	}

	private String address(UUID unit) {
		return "/plans/" + this.plan.id() + "/revisions/2?unit=" + unit;
	}

	private List<String> told(String person, int revision) {
		return this.plan.rows("""
				select n.words || ' ' || n.address from notice n join account a on a.id = n.account_id
				where a.username = ? and n.about = ?
				""", this.plan.district().name() + "." + person, "plan " + this.plan.id() + " " + revision);
	}

}
