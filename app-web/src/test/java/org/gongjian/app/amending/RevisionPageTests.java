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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of what a published text changed.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class RevisionPageTests {

	private static int districts;

	private AmendedPlan plan;

	@BeforeEach
	void publishFirstText(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.plan = AmendedPlan
			.published(new Reporting(samples.create("版本区" + ++districts), mvc, people, database, clock));
	}

	@Test
	void countsAreThoseOfTheComparisonBeforePublishing() {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		String expected = summary(this.plan.page("planner", draft + "/comparison"));
		this.plan.redirectOf(this.plan.publishes(draft));

		assertThat(expected).contains("新增 1、删除 1、移动 1");
		assertThat(summary(page("planner", ""))).isEqualTo(expected);

		this.plan.amend(AmendedPlan.FIRST);
		assertThat(summary(page("planner", ""))).as("when a later text is in force").isEqualTo(expected);
	}

	@Test
	void oldAndNewWordsAndFiguresStandSideBySide() {
		this.plan.amend(AmendedPlan.SECOND);

		assertThat(page("leader", ""))
			.contains("改造", "<del>三</del>", "<ins>五</ins>", "<del>≥ 90%", "<ins>≥ 92%", "第 1 版", "第 2 版",
					"/tasks/" + this.plan.task("健康档案"))
			.doesNotContain("健康讲座", "人工核对", "修订稿");
		assertThat(page("leader", "?show=MOVED")).contains("坐诊").doesNotContain("健康档案");
		assertThat(page("leader", "?lang=en")).contains("Revision 1").doesNotContain("??");
	}

	@Test
	void unitSeesItsOwnTasksOnly() {
		this.plan.amend(AmendedPlan.SECOND);

		assertThat(page("east.reporter", "")).contains("改造").doesNotContain("健康档案", "坐诊");
		assertThat(page("leader", "?unit=" + this.plan.district().insurance())).contains("改造", "坐诊", "查看全部变化")
			.doesNotContain("健康档案", "就诊率");
		assertThat(page("west.reporter", "")).contains("新增 0、删除 0、移动 0、改写 0、未变 1", "没有这一类变化");
		assertThat(this.plan.reporting()
			.person("east.reporter")
			.opens(address() + "?unit=" + this.plan.district().health())).hasStatus(404);
		assertThat(this.plan.reporting().person("leader").opens(address() + "?unit=" + UUID.randomUUID())).hasStatusOk()
			.bodyText()
			.contains("没有您可以查看的任务变化");
	}

	@Test
	void differenceInBlanksOnlyIsNoChange() {
		this.plan.amend(AmendedPlan.FIRST.replace("健康讲座100场，宣传", "健康讲座100场， 宣传"));
		this.plan.amend(AmendedPlan.FIRST.replace("健康讲座100场，宣传", "健康讲座100场，\u00a0宣传").replace("改造三所", "改造六所"));

		assertThat(this.plan.page("leader", "/plans/" + this.plan.id() + "/revisions/3?show=REWORDED")).contains("改造")
			.doesNotContain("健康讲座");
	}

	@Test
	void memberThatLeftACollectiveWordIsNamed() {
		String draft = this.plan.draftOf(AmendedPlan.FIRST);
		Map<String, String> form = this.plan.publication(draft, "12");
		form.put("members[0]", "东山镇");
		this.plan.redirectOf(this.plan.planner().sends(draft + "/publish", form));

		assertThat(page("leader", "")).contains("健康讲座", "单位变化", "<del>西河镇").doesNotContain("改造");
		assertThat(page("west.reporter", "")).contains("健康讲座");
	}

	@Test
	void textThatHasNoneBeforeItIsListed() {
		assertThat(this.plan.page("leader", "/plans/" + this.plan.id() + "/revisions/1")).contains("健康档案", "新增");
		assertThat(this.plan.reporting().person("leader").opens("/plans/" + this.plan.id() + "/revisions/9"))
			.hasStatus(404);
	}

	private String address() {
		return "/plans/" + this.plan.id() + "/revisions/2";
	}

	private String page(String person, String query) {
		return this.plan.page(person, address() + query);
	}

	private static String summary(String page) {
		return AmendedPlan.between(page, "<p class=\"summary\">", "</p>");
	}

}
