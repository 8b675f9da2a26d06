package org.gongjian.app.amending;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plan in force beside its next text, and who may do what with it.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ComparisonTests {

	private static int districts;

	private AmendedPlan plan;

	private SampleDistrict samples;

	@BeforeEach
	void publishFirstText(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.samples = samples;
		this.plan = AmendedPlan
			.published(new Reporting(samples.create("对比区" + ++districts), mvc, people, database, clock));
	}

	@Test
	void saysWhatWasAddedRemovedMovedAndReworded() {
		String page = comparison(this.plan.draftOf(AmendedPlan.SECOND));

		assertThat(page).contains("新增 1、删除 1、移动 1、改写 2、未变 1")
			.contains("<del>三</del>", "<ins>五</ins>")
			.contains("<ins>东山镇（责任）</ins>", "<del>区医保局（责任）</del>")
			.contains("≥ 90%", "≥ 92%", "顺序调整");
	}

	@Test
	void showsOneKindOfChange() {
		String page = this.plan.page("planner",
				this.plan.draftOf(AmendedPlan.SECOND) + "/comparison?show=" + Change.REMOVED);

		assertThat(page).contains("健康档案").doesNotContain("改造五所");
	}

	@Test
	void textThatChangesNothingCannotBePublished() {
		String draft = this.plan.draftOf(AmendedPlan.FIRST);

		assertThat(comparison(draft)).contains("没有变化").doesNotContain("核对责任单位并发布修订");
		assertThat(this.plan.publishes(draft)).hasStatus(409).bodyText().contains("没有变化");
		assertThat(this.plan.count("plan_revision")).isOne();
	}

	@Test
	void secondDraftForTheSamePlanIsRefused() {
		this.plan.draftOf(AmendedPlan.SECOND);
		long imports = drafts();

		assertThat(this.plan.uploadsAmendment(AmendedPlan.SECOND)).hasStatus(409).bodyText().contains("已有一份未发布的修订稿");
		assertThat(drafts()).isEqualTo(imports);
		assertThat(this.plan.page("planner", "/plans/" + this.plan.id())).contains("继续修订稿");
	}

	@Test
	void planThatMovedOnIsNotOverwritten() {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		this.plan.reporting()
			.database()
			.sql("update plan_import set amends_revision = 0 where id = ?")
			.param(AmendedPlan.idOf(draft))
			.update();

		assertThat(comparison(draft)).contains("已发布了新的版本");
		assertThat(this.plan.publishes(draft)).hasStatus(409).bodyText().contains("没有发布任何内容");
		assertThat(this.plan.count("plan_revision")).isOne();
	}

	@Test
	void taskThatAPersonSeparatedIsWithdrawnAndAddedAnew() {
		UUID task = this.plan.task("改造三所镇卫生院");
		String draft = this.plan.draftOf(AmendedPlan.SECOND);

		pair(draft, task, "");

		assertThat(comparison(draft)).contains("新增 2、删除 2", "人工核对");
		this.plan.redirectOf(this.plan.publishes(draft));
		assertThat(this.plan.rows("select withdrawn_in::text from task_item where id = ?", task)).containsExactly("2");
		assertThat(this.plan.task("改造五所镇卫生院")).isNotEqualTo(task);
	}

	@Test
	void tasksThatAPersonPairedAreOne() {
		UUID task = this.plan.task("健康档案");
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		String page = comparison(draft);

		pair(draft, task, AmendedPlan.between(page, "<option value=\"", "\""));

		assertThat(comparison(draft)).contains("新增 0、删除 0");
		this.plan.redirectOf(this.plan.publishes(draft));
		assertThat(this.plan.task("远程问诊终端")).isEqualTo(task);
	}

	@Test
	void pairFollowsTheWordingAgainWhenThePersonTakesBackWhatWasSaid() {
		UUID task = this.plan.task("改造三所镇卫生院");
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		pair(draft, task, "");

		assertThat(this.plan.planner().sends(draft + "/comparison/pairs/" + task + "/automatic", Map.of()))
			.hasStatus(302);

		assertThat(comparison(draft)).contains("新增 1、删除 1").doesNotContain("人工核对");
		assertThat(this.plan.rows("select concat(before, after) from audit_event where object_id = ? "
				+ "and action = 'PAIR_TASKS' order by id", AmendedPlan.idOf(draft)))
			.satisfiesExactly((said) -> assertThat(said).startsWith("现行版本任务 1 改造三所镇卫生院").endsWith("不是修订稿中的任何任务"),
					(said) -> assertThat(said).startsWith("恢复自动配对：现行版本任务 1 改造三所镇卫生院"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "t99-0-1", "../../x", "<script>" })
	void pairWithATaskThatIsNotThereIsRefused(String mark) {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);

		assertThat(this.plan.planner()
			.sends(draft + "/comparison/pairs", Map.of("task", this.plan.task("健康档案").toString(), "counterpart", mark)))
			.hasStatus(404);
		assertThat(this.plan.planner().sends(draft + "/comparison/pairs", Map.of("task", UUID.randomUUID().toString())))
			.hasStatus(404);
	}

	@Test
	void taskIsNotPairedWithTheGoalsOfAnAction() {
		UUID task = this.plan.task("健康档案");
		UUID goals = this.plan.task("辖区内就诊率");
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		String newTask = AmendedPlan.between(comparison(draft), "<option value=\"", "\"");

		assertThat(this.plan.planner()
			.sends(draft + "/comparison/pairs", Map.of("task", goals.toString(), "counterpart", newTask)))
			.hasStatus(404);
		say(draft, goals, newTask);

		assertThat(comparison(draft)).contains("新增 1、删除 1").doesNotContain("人工核对");
		this.plan.redirectOf(this.plan.publishes(draft));
		assertThat(this.plan.rows("select kind from task_item where id in (?, ?) order by kind", task, goals))
			.containsExactly("GOALS", "TASK");
	}

	@Test
	void whatWasSaidOfATaskThatIsNoLongerThereIsNotShownAsSaid() {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);

		say(draft, this.plan.task("健康档案"), "t99-0-1");

		assertThat(comparison(draft)).contains("新增 1、删除 1").doesNotContain("人工核对");
	}

	@Test
	void onlyPlanAdministratorsOfTheDistrictAmend() {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		AmendedPlan other = new AmendedPlan(new Reporting(this.samples.create("邻区" + ++districts),
				this.plan.reporting().mvc(), this.plan.reporting().people(), this.plan.reporting().database(),
				this.plan.reporting().clock()), this.plan.id());

		for (String person : List.of("leader", "health.reporter", "office", "auditor")) {
			assertThat(this.plan.reporting().person(person).opens(draft + "/comparison")).hasStatus(403);
			assertThat(this.plan.page(person, "/plans/" + this.plan.id())).doesNotContain("导入修订稿", "继续修订稿");
		}
		assertThat(other.planner().opens(draft + "/comparison")).hasStatus(404);
		assertThat(other.planner().opens("/plans/" + this.plan.id() + "/revisions/1")).hasStatus(404);
		assertThat(other.uploadsAmendment(AmendedPlan.SECOND)).hasStatus(404);
		assertThat(this.plan.planner().opens("/plans/" + this.plan.id() + "/revisions/2")).hasStatus(404);
	}

	@Test
	void importOfANewPlanHasNothingToBeComparedWith() {
		String draft = this.plan.redirectOf(this.plan.planner()
			.uploads("/plans/imports", new MockMultipartFile("document", "方案.txt", "text/plain",
					AmendedPlan.FIRST.getBytes(StandardCharsets.UTF_8))));

		assertThat(this.plan.planner().opens(draft + "/comparison")).hasStatus(404);
	}

	private void pair(String draft, UUID task, String counterpart) {
		assertThat(this.plan.planner()
			.sends(draft + "/comparison/pairs", Map.of("task", task.toString(), "counterpart", counterpart)))
			.hasStatus(302);
	}

	/** Says of a task what the page does not offer. */
	private void say(String draft, UUID task, String counterpart) {
		this.plan.reporting()
			.database()
			.sql("insert into plan_import_pairing (import_id, task_id, counterpart) values (?, ?, ?)")
			.params(AmendedPlan.idOf(draft), task, counterpart)
			.update();
	}

	private String comparison(String draft) {
		return this.plan.page("planner", draft + "/comparison");
	}

	private long drafts() {
		return this.plan.reporting()
			.database()
			.sql("select count(*) from plan_import where jurisdiction_id = ?")
			.param(this.plan.district().id())
			.query(Long.class)
			.single();
	}

}
