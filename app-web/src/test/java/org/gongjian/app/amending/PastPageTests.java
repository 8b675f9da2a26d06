package org.gongjian.app.amending;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.MovingClock;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.domain.life.LifeAction;
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
 * Pages as of a past day, and the page of what changed since.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ SampleDistrict.class, MovingClock.Configuration.class })
class PastPageTests {

	private static int districts;

	@Autowired
	private MovingClock clock;

	private Reporting reporting;

	private AmendedPlan plan;

	private UUID first;

	private UUID goals;

	@BeforeEach
	void reportReviewAndAmend(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		on(1, 10);
		this.reporting = new Reporting(samples.create("页面区" + ++districts), mvc, people, database, this.clock);
		this.plan = AmendedPlan.published(this.reporting);
		this.first = this.plan.task("改造三所镇卫生院");
		this.goals = UUID.fromString(this.plan
			.rows("select id::text from numeric_target where plan_id = ? and indicator like '%就诊率%'", this.plan.id())
			.get(0));
		UUID part = this.plan.assignment(this.first, this.reporting.district().health());
		on(2, 3);
		submit("/reports/" + part + "/2020-01-01/submission", Reporting.form("percent", "30"));
		on(2, 4);
		review(part, "approval", "submission", "1");
		on(2, 20);
		send("health.reporter", "/tasks/" + this.first + "/life/" + LifeAction.SIGN);
		on(3, 2);
		submit("/reports/" + part + "/2020-02-01/submission", Reporting.form("percent", "60", "done", "又完成两所。"));
		on(3, 3);
		review(part, "return", "submission", "1", "reason", "请写明地点");
		on(4, 10);
		this.plan.amend(AmendedPlan.SECOND);
		on(4, 20);
	}

	@Test
	void pagesShowThePastDayAndLinksKeepIt() {
		String task = page("leader", "/tasks/" + this.first + "?asOf=2020-02-10");
		assertThat(task).contains("截至 2020年2月10日 的情况", "回到今天", "改造三所镇卫生院", "15%", "区医保局", "完成了第一批改造", "待签收")
			.doesNotContain("改造五所", "又完成两所", "请写明地点", "name=\"reason\"", "签收</button>");
		assertThat(task).contains("/tasks?plan=" + this.plan.id() + "&amp;asOf=2020-02-10")
			.contains("href=\"/tasks/" + this.first + "\"")
			.contains("href=\"/dashboard\"");
		assertThat(page("leader", "/targets/" + this.goals + "?asOf=2020-02-10")).contains("≥ 90%")
			.doesNotContain("≥ 92%");
		assertThat(page("leader", "/dashboard?asOf=2020-02-10&plan=" + this.plan.id())).contains("2020-02-10",
				"asOf=2020-02-10", "截至 2020年2月10日 的情况");
		assertThat(page("leader", "/tasks?asOf=2020-02-10&plan=" + this.plan.id()))
			.contains("健康档案", "改造三所", "name=\"asOf\" value=\"2020-02-10\"")
			.doesNotContain("远程问诊终端");
		assertThat(page("leader", "/tasks?plan=" + this.plan.id())).contains("远程问诊终端").doesNotContain("健康档案");
		assertThat(page("leader", "/targets?asOf=2020-02-10&plan=" + this.plan.id())).contains("就诊率");
		assertThat(page("leader", "/dashboard/reports?asOf=2020-02-10&plan=" + this.plan.id())).contains("迟报");
		assertThat(page("leader", "/tasks/" + this.first + "?asOf=2020-03-05&lang=en")).contains("As of the end of")
			.doesNotContain("??");
	}

	@Test
	void dayThatCannotBeShownIsSaidBesideTheFieldAndTodayIsShown() {
		String task = "/tasks/" + this.first;
		assertThat(page("leader", task + "?asOf=2020-05-01")).contains("这一天还没有到", "value=\"2020-05-01\"", "改造五所");
		assertThat(page("leader", task + "?asOf=2020-02-30")).contains("没有这个日期", "改造五所");
		assertThat(page("leader", task + "?asOf=%3Cscript%3E")).contains("没有这个日期").doesNotContain("<script>\"");
		assertThat(page("leader", task + "?asOf=2020-01-09")).contains("2020-01-10 起才可以查看", "改造五所");
		assertThat(page("leader", "/dashboard?asOf=2020-01-05&plan=" + this.plan.id())).contains("2020-01-10 起才可以查看");
		assertThat(page("leader", "/tasks/" + this.plan.task("远程问诊终端") + "?asOf=2020-02-10")).contains("方案里还没有这一项",
				"远程问诊终端");
		assertThat(page("leader", task + "?asOf=2020-04-20")).doesNotContain("id=\"as-of\"").contains("改造五所");
	}

	@Test
	void planWhoseTextWasNotKeptIsNamedWhereItIsLeftOut() {
		JdbcClient database = this.reporting.database();
		database.sql("alter table former_shape disable trigger user").update();
		database.sql("delete from former_shape where plan_id = ?").param(this.plan.id()).update();
		database.sql("alter table former_shape enable trigger user").update();

		assertThat(page("leader", "/tasks?asOf=2020-02-10")).contains("内容没有留存，没有列出：健康帮扶专项行动实施方案")
			.doesNotContain("健康档案");
		assertThat(page("leader", "/tasks/" + this.first + "?asOf=2020-02-10")).contains("当时的内容没有留存，2020-04-10 起才可以查看",
				"改造五所");
	}

	@Test
	void whatIsOutOfScopeStaysOutOfScope() {
		UUID archive = this.plan.task("健康档案");
		assertThat(opens("west.reporter", "/tasks/" + archive + "?asOf=2020-02-10")).hasStatus(404);
		assertThat(page("east.reporter", "/tasks?asOf=2020-02-10&plan=" + this.plan.id())).contains("健康讲座")
			.doesNotContain("健康档案", "改造三所");
		assertThat(opens("east.reporter", "/changes?unit=" + this.reporting.district().health())).hasStatus(404);
		assertThat(opens("east.reporter", "/changes?plan=" + UUID.randomUUID())).hasStatus(404);
		assertThat(page("east.reporter", "/changes?since=2020-01-15")).doesNotContain("请写明地点", "完成了第一批改造");
		assertThat(opens("system", "/changes")).hasStatus(403);
	}

	@Test
	void changesAreListedByTaskWithWhoWhenBeforeAndAfter() {
		String page = page("leader", "/changes?since=2020-01-15&plan=" + this.plan.id());
		assertThat(page).contains("2020-01-15", "灯色与数据变化", "2020年1月：提交报告", "2020年2月：退回报告", "请写明地点", "审核通过", "30%", "签收",
				"发布修订稿", "第 1 版", "第 2 版", "改造五所镇卫生院", "/tasks/" + this.first + "?asOf=2020-01-15", "新增");
		assertThat(page.indexOf("发布修订稿")).isLessThan(page.indexOf("退回报告"));
		String reports = page("leader", "/changes?since=2020-01-15&kind=REPORT&plan=" + this.plan.id());
		assertThat(reports).contains("退回报告").doesNotContain("发布修订稿</", "签收</");
		assertThat(page("leader", "/changes?since=2020-03-02&task=" + this.first)).contains("退回报告")
			.doesNotContain("审核通过");
		assertThat(page("leader", "/changes?since=2020-01-15&kind=LIGHT")).contains("灯色与数据变化").doesNotContain("发生的事");
		assertThat(page("leader", "/changes?since=2020-04-19")).contains("这段时间没有变化");
		assertThat(page("leader", "/changes?since=x")).contains("没有这个日期", "value=\"x\"");
		assertThat(page("leader", "/changes?since=2021-01-01&page=-3&kind=NONE")).contains("起算日期要早于今天");
		assertThat(page("leader", "/changes?since=2020-01-05")).contains("不列灯色变化");
		assertThat(page("health.reporter", "/changes?since=2020-01-15&lang=en")).contains("Report sent back")
			.doesNotContain("??");
	}

	@Test
	void everyKindOfChangeIsSaidInWords() {
		UUID lectures = UUID.fromString(this.plan
			.rows("select id::text from numeric_target where plan_id = ? and indicator like '%讲座%'", this.plan.id())
			.get(0));
		UUID part = this.plan.assignment(this.plan.task("健康讲座"), this.reporting.district().health());
		submit("/reports/" + part + "/2020-04-01/submission", Reporting.form("confirmed", "true", "figures[0].target",
				lectures.toString(), "figures[0].value", "12"));
		review(part, "approval", "submission", "1");
		send("health.reporter",
				"/targets/" + lectures + "/corrections/" + this.reporting.district().health() + "/2020-04-01", "value",
				"15", "reason", "漏报三场");
		send("health.reviewer",
				"/corrections/"
						+ this.plan.rows("select id::text from figure_correction where target_id = ?", lectures).get(0),
				"accepted", "true");
		send("planner", "/targets/" + lectures + "/rule", "version",
				this.plan.rows("select version::text from numeric_target where id = ?", lectures).get(0), "mode",
				"REACH", "overTime", "SUM", "overUnits", "SUM", "milestones[0].day", "2020-06-30",
				"milestones[0].value", "80", "reporters", this.reporting.district().east().toString());
		send("planner", "/plans/" + this.plan.id() + "/settings", "number", "0", "kind", "MONTH", "deadlineDays", "8",
				"dayCount", "CALENDAR", "moves", "true", "graceDays", "2", "lockAfterDays", "", "reviewSteps", "ONE",
				"onTrack", "90", "atRisk", "70", "holdMargin", "5", "holdsFrom", "2020-04-01");
		send("office", "/plans/" + this.plan.id() + "/periods/2020-04-01/lock", "reason", "正在汇总");

		assertThat(page("leader", "/changes?since=2020-04-19")).contains("数据计入台账", "12场", "提出数据更正", "漏报三场", "同意数据更正",
				"15场", "调整判定规则", "节点 2020-06-30：80", "调整填报安排", "宽限 2 天", "锁定本期", "正在汇总");
	}

	private void submit(String address, Map<String, String> form) {
		assertThat(this.reporting.person("health.reporter").sends(address, form)).hasStatus(302);
	}

	private void review(UUID part, String decision, String... fields) {
		String report = this.plan
			.rows("select id::text from progress_report where assignment_id = ? order by period_start desc", part)
			.get(0);
		send("health.reviewer", "/reviews/" + report + "/" + decision, fields);
	}

	private void send(String person, String address, String... fields) {
		Map<String, String> form = new HashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		assertThat(this.reporting.person(person).sends(address, form)).as(address).hasStatus(302);
	}

	private MvcTestResult opens(String person, String address) {
		return this.reporting.person(person).opens(address);
	}

	private String page(String person, String address) {
		MvcTestResult result = opens(person, address);
		assertThat(result).as(address).hasStatusOk();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text).doesNotContain("??", "style=");
		return text;
	}

	private void on(int month, int day) {
		this.clock.moveTo(LocalDate.of(2020, month, day), LocalTime.of(9, 0));
	}

}
