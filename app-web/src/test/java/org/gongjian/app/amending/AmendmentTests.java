package org.gongjian.app.amending;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of tasks, reports, figures and lists when a plan is amended.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class AmendmentTests {

	private static final Pattern COUNT = Pattern.compile("<a class=\"count\" href=\"([^\"]+)\">(\\d+)</a>");

	private static final Pattern TOTAL = Pattern.compile("id=\"total\"[^>]*>(\\d+)<");

	private static int districts;

	private AmendedPlan plan;

	@BeforeEach
	void publishFirstText(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.plan = AmendedPlan
			.published(new Reporting(samples.create("修订区" + ++districts), mvc, people, database, clock));
	}

	@Test
	void reportOfATaskThatPersistsStaysWithIt() {
		UUID task = this.plan.task("改造三所镇卫生院");
		UUID assignment = this.plan.assignment(task, this.plan.district().health());
		report(assignment, "40");
		approve(assignment);

		this.plan.amend(AmendedPlan.SECOND);

		assertThat(this.plan.task("改造五所镇卫生院")).isEqualTo(task);
		assertThat(this.plan.page("leader", "/tasks/" + task)).contains("任务 2", "改造五所镇卫生院", "完成了第一批改造", "修订前的原文",
				"改造三所镇卫生院", "曾负责", "区医保局", "东山镇");
		assertThat(this.plan.assignment(task, this.plan.district().health())).isEqualTo(assignment);
		assertThat(this.plan.page("health.reporter", this.plan.reporting().address(assignment))).contains("已通过");
	}

	@Test
	void figureIsJudgedByTheNewGoal() {
		UUID goals = this.plan.task("辖区内就诊率");
		UUID assignment = this.plan.assignment(goals, this.plan.district().health());
		UUID target = UUID
			.fromString(this.plan.rows("select id::text from numeric_target where task_id = ?", goals).get(0));
		Map<String, String> form = Reporting.form("figures[0].target", target.toString(), "figures[0].numerator", "91",
				"figures[0].denominator", "100");
		submit(assignment, form);
		approve(assignment);
		assertThat(this.plan.page("leader", "/targets/" + target)).contains("91%", "目标为不少于 90%，已达到。");

		this.plan.amend(AmendedPlan.SECOND);

		assertThat(this.plan.page("leader", "/targets/" + target)).contains("91%", "≥ 92%", "至第 1 版", "≥ 90%")
			.doesNotContain("，已达到。");
		assertThat(this.plan.count("measurement")).isOne();
	}

	@Test
	void withdrawnTaskIsOwedAndCountedNoMoreButCanBeRead() {
		UUID task = this.plan.task("健康档案");
		UUID assignment = this.plan.assignment(task, this.plan.district().health());
		report(assignment, "10");
		assertThat(this.plan.page("health.reporter", "/reports?plan=" + this.plan.id())).contains("健康档案");

		this.plan.amend(AmendedPlan.SECOND);

		for (String person : List.of("health.reporter", "leader", "planner")) {
			assertThat(this.plan.page(person, "/tasks?plan=" + this.plan.id())).doesNotContain("健康档案");
			assertThat(this.plan.page(person, "/tasks/" + task)).contains("健康档案", "已取消", "完成了第一批改造");
		}
		assertThat(this.plan.page("health.reporter", "/reports?plan=" + this.plan.id())).doesNotContain("健康档案")
			.contains("远程问诊终端");
		assertThat(this.plan.page("leader", "/plans/" + this.plan.id() + "/revisions/2")).contains("健康档案", "远程问诊终端",
				"改造", "<ins>五</ins>", "/tasks/" + task);
		assertThat(this.plan.page("planner", "/plans/" + this.plan.id())).contains("查看变化", "首次发布");
	}

	@Test
	void whoWritesAReportThatAnAmendmentEndedIsToldAndKeepsTheWords() {
		UUID assignment = this.plan.assignment(this.plan.task("健康档案"), this.plan.district().health());
		report(assignment, "10");
		String address = this.plan.reporting().address(assignment);

		this.plan.amend(AmendedPlan.SECOND);

		assertThat(this.plan.reporting().person("health.reporter").sends(address, Reporting.form("done", "又建了三百份档案。")))
			.hasStatus(409)
			.bodyText()
			.contains("又建了三百份档案", "不再需要填报", "没有保存");
		assertThat(this.plan.page("health.reporter", address)).contains("只能查看", "完成了第一批改造");
		assertThat(this.plan.reporting().status(assignment)).isEqualTo("SUBMITTED");
	}

	@Test
	void reportThatWaitsForReviewCanStillBeReviewed() {
		UUID assignment = this.plan.assignment(this.plan.task("健康档案"), this.plan.district().health());
		report(assignment, "10");

		this.plan.amend(AmendedPlan.SECOND);
		approve(assignment);

		assertThat(this.plan.reporting().status(assignment)).isEqualTo("APPROVED");
	}

	@Test
	void whatIsNewIsOwedFromItsMonthOnAndNotMissingBefore() {
		this.plan.amend(AmendedPlan.SECOND);

		UUID task = this.plan.task("远程问诊终端");
		UUID assignment = this.plan.assignment(task, this.plan.district().health());
		assertThat(this.plan.page("leader", "/dashboard/reports?receipt=MISSING&plan=" + this.plan.id()))
			.doesNotContain("远程问诊终端");
		assertThat(this.plan.page("leader", "/tasks/" + task)).contains("正常");
		assertThat(this.plan.reporting()
			.person("health.reporter")
			.opens("/reports/" + assignment + "/" + this.plan.reporting().period().minusMonths(1))).hasStatus(404);
		assertThat(this.plan.reporting().person("health.reporter").opens(this.plan.reporting().address(assignment)))
			.hasStatusOk();
	}

	@Test
	void everyNumberOfTheDashboardIsThatOfItsListAfterAnAmendment() {
		report(this.plan.assignment(this.plan.task("改造三所镇卫生院"), this.plan.district().health()), "40");
		this.plan.amend(AmendedPlan.SECOND);

		for (String person : List.of("leader", "health.reporter", "east.reporter")) {
			String page = this.plan.page(person, "/dashboard?plan=" + this.plan.id());
			Map<String, String> counts = new HashMap<>();
			COUNT.matcher(page)
				.results()
				.forEach((count) -> counts.put(HtmlUtils.htmlUnescape(count.group(1)), count.group(2)));
			assertThat(counts).isNotEmpty();
			counts.forEach((address, number) -> assertThat(total(this.plan.page(person, address))).as(person + address)
				.isEqualTo(number));
		}
	}

	@Test
	void unitThatComesBackGoesOnWithItsFormerPart() {
		UUID task = this.plan.task("改造三所镇卫生院");
		UUID assignment = this.plan.assignment(task, this.plan.district().insurance());

		this.plan.amend(AmendedPlan.SECOND);
		assertThat(ended(assignment)).containsExactly("2");
		this.plan.amend(AmendedPlan.FIRST);

		assertThat(this.plan.assignment(task, this.plan.district().insurance())).isEqualTo(assignment);
		assertThat(ended(assignment)).isEmpty();
		assertThat(this.plan.rows("select text from task_wording where task_id = ? order by until_revision", task))
			.hasSize(2);
	}

	@Test
	void publishingTwiceAndAtOnceMakesOneRevision() throws Exception {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		Map<String, String> form = this.plan.publication(draft, "12");
		Callable<Integer> press = () -> this.plan.planner().sends(draft + "/publish", form).getResponse().getStatus();
		ExecutorService hands = Executors.newFixedThreadPool(6);
		try {
			for (var answer : hands.invokeAll(Stream.generate(() -> press).limit(6).toList())) {
				assertThat(answer.get()).isIn(302, 409);
			}
		}
		finally {
			hands.shutdown();
		}
		assertThat(this.plan.planner().sends(draft + "/publish", form)).hasStatus(409);
		assertThat(this.plan.count("plan_revision")).isEqualTo(2);
		assertThat(this.plan.rows("select action from audit_event where object_id = ? order by id", this.plan.id()))
			.contains("PUBLISH_PLAN", "AMEND_PLAN")
			.containsOnlyOnce("AMEND_PLAN");
	}

	private void report(UUID assignment, String percent) {
		submit(assignment, Reporting.form("percent", percent));
	}

	private void submit(UUID assignment, Map<String, String> form) {
		assertThat(this.plan.reporting()
			.person("health.reporter")
			.sends(this.plan.reporting().address(assignment) + "/submission", form)).hasStatus(302);
	}

	private void approve(UUID assignment) {
		assertThat(this.plan.reporting()
			.person("health.reviewer")
			.sends("/reviews/" + this.plan.reporting().report(assignment) + "/approval", Map.of("submission", "1")))
			.hasStatus(302);
	}

	private List<String> ended(UUID assignment) {
		return this.plan.rows("select ended_in::text from assignment where id = ? and ended_in is not null",
				assignment);
	}

	private static String total(String page) {
		return TOTAL.matcher(page).results().map((found) -> found.group(1)).findFirst().orElse("?");
	}

}
