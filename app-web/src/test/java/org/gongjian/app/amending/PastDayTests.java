package org.gongjian.app.amending;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.MovingClock;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.DayNotKnownException;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.Picture;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.persistence.standing.PlanRow;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A plan through half a year in which everything happens to it. As of each past day it
 * stands as it was seen to stand on that day.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ SampleDistrict.class, MovingClock.Configuration.class })
class PastDayTests {

	private static final LocalTime EVENING = LocalTime.of(23, 50);

	private static int districts;

	@Autowired
	private MovingClock clock;

	@Autowired
	private PlanStandings standings;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private SampleDistrict samples;

	private AmendedPlan plan;

	private Reporting reporting;

	private District district;

	private final Map<LocalDate, Map<String, Map<String, String>>> seen = new LinkedHashMap<>();

	@BeforeEach
	void publishFirstText() {
		on(1, 10);
		this.district = this.samples.create("往日区" + ++districts);
		this.reporting = new Reporting(this.district, this.mvc, this.people, this.database, this.clock);
		this.plan = AmendedPlan.published(this.reporting);
	}

	@Test
	void everyPastDayIsShownAsItWasSeen() {
		look();
		firstReports();
		returnsAndResubmissions();
		correctionAndRuleAndSettings();
		suspensionAndExtension();
		dutiesAndDays();
		on(4, 25);
		this.plan.amend(AmendedPlan.SECOND);
		look();
		twoSteps();
		linked();
		on(6, 10);
		this.plan.amend(AmendedPlan.FIRST.replace("开展健康讲座100场", "开展健康讲座120场").replace("就诊率达到90%以上", "就诊率控制在95%以内"));
		assertThat(one("select before_mode || ' ' || after_mode from target_rule_change where target_id = ?",
				target("就诊率")))
			.isEqualTo("REACH HOLD");
		look();
		on(6, 11);
		report("改造三所镇卫生院", this.district.insurance(), "west", 6, 70);
		look();
		on(7, 20);
		look();

		List<String> differences = new ArrayList<>();
		this.seen.forEach((day,
				pictures) -> pictures.forEach((who, picture) -> Picture
					.differences(picture, picture(scope(who), Moment.endOf(day, this.clock.getZone())))
					.forEach((difference) -> differences.add(day + " " + who + " " + difference))));
		assertThat(differences).isEmpty();
		assertThat(this.seen).hasSizeGreaterThan(20);
	}

	@Test
	void unitThatWasMergedSinceIsShownAsTheOneThatStayed() {
		on(2, 3);
		report("改造三所镇卫生院", this.district.insurance(), "west", 1, 30);
		look();
		on(3, 2);
		this.plan.amend(AmendedPlan.SECOND);
		on(3, 5);
		look();
		on(3, 6);
		merge(this.district.insurance(), this.district.west());

		for (LocalDate day : List.of(day(2, 3), day(3, 5))) {
			Map<String, String> then = picture(scope("whole"), Moment.endOf(day, this.clock.getZone()));
			Map<String, String> before = this.seen.getOrDefault(day, Map.of()).getOrDefault("whole", Map.of());
			assertThat(then.keySet()).filteredOn((key) -> key.startsWith("t"))
				.containsExactlyInAnyOrderElementsOf(
						before.keySet().stream().filter((key) -> key.startsWith("t")).toList());
			assertThat(then.toString()).doesNotContain("区医保局").contains("西河镇");
			before.forEach((key, words) -> {
				if (key.startsWith("task") && words.contains("区医保局") && !words.contains("西河镇")) {
					assertThat(then.get(key)).isEqualTo(words.replace("区医保局", "西河镇"));
				}
			});
		}
	}

	@Test
	void textThatWasNotKeptAndDaysBeforePublicationAreRefused() {
		on(3, 2);
		this.plan.amend(AmendedPlan.SECOND);
		on(5, 5);
		Moment march = Moment.endOf(day(3, 1), this.clock.getZone());
		assertThat(this.standings.plan(scope("whole"), this.plan.id(), march)).isPresent();
		this.database.sql("alter table former_shape disable trigger user").update();
		this.database.sql("delete from former_shape where plan_id = ?").param(this.plan.id()).update();
		this.database.sql("alter table former_shape enable trigger user").update();

		assertThatExceptionOfType(DayNotKnownException.class)
			.isThrownBy(() -> this.standings.plan(scope("whole"), this.plan.id(), march))
			.satisfies((refusal) -> assertThat(refusal.from()).isEqualTo(day(3, 2)))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(DayNotKnownException.Reason.NOT_KEPT));
		assertThatExceptionOfType(DayNotKnownException.class)
			.isThrownBy(() -> this.standings.plan(scope("whole"), this.plan.id(),
					Moment.endOf(day(1, 9), this.clock.getZone())))
			.satisfies((refusal) -> assertThat(refusal.from()).isEqualTo(day(1, 10)));
		assertThat(this.standings.plans(scope("whole"), march)).extracting(PlanRow::id).doesNotContain(this.plan.id());
	}

	private void firstReports() {
		on(2, 3);
		report("改造三所镇卫生院", this.district.health(), "health", 1, 20);
		look();
		on(2, 4);
		approve("改造三所镇卫生院", this.district.health(), 1, 1, null);
		look();
		on(2, 10);
		report("开展健康讲座", this.district.health(), "health", 1, 10, "value", "12");
		report("开展健康讲座", this.district.east(), "east", 1, 5);
		look();
		on(2, 11);
		approve("开展健康讲座", this.district.health(), 1, 1, null);
		look();
	}

	private void returnsAndResubmissions() {
		on(3, 3);
		report("改造三所镇卫生院", this.district.health(), "health", 2, 40);
		look();
		on(3, 4);
		send("health.reviewer", review("改造三所镇卫生院", this.district.health(), 2) + "/return", "submission", "1", "reason",
				"请写明地点。");
		look();
		on(3, 8);
		report("改造三所镇卫生院", this.district.health(), "health", 2, 35);
		look();
		on(3, 9);
		approve("改造三所镇卫生院", this.district.health(), 2, 2, null);
		look();
		on(3, 10);
		send("office", "/plans/" + this.plan.id() + "/periods/2020-02-01/reports/"
				+ assignment("改造三所镇卫生院", this.district.health()) + "/reopening", "reason", "数字有误。");
		look();
	}

	private void correctionAndRuleAndSettings() {
		UUID lectures = target("健康讲座");
		on(3, 12);
		send("health.reporter", "/targets/" + lectures + "/corrections/" + this.district.health() + "/2020-01-01",
				"value", "15", "reason", "漏报三场");
		look();
		on(3, 13);
		send("health.reviewer",
				"/corrections/" + one("select id::text from figure_correction where target_id = ?", lectures),
				"accepted", "true");
		look();
		on(3, 16);
		Map<String, String> rule = new HashMap<>(
				Map.of("version", one("select version::text from numeric_target where id = ?", lectures), "mode",
						"REACH", "overTime", "SUM", "overUnits", "SUM", "milestones[0].day", "2020-06-30",
						"milestones[0].value", "80", "reporters", this.district.east().toString()));
		rule.put("unitGoals[0].unit", this.district.east().toString());
		rule.put("unitGoals[0].value", "60");
		assertThat(this.plan.planner().sends("/targets/" + lectures + "/rule", rule)).hasStatus(302);
		look();
		on(3, 20);
		settle("TWO_BY_OFFICE", "2020-04-01");
		look();
	}

	private void suspensionAndExtension() {
		String other = "/tasks/" + this.plan.task("健康档案") + "/life/";
		on(4, 1);
		send("health.reporter", other + LifeAction.SIGN);
		send("health.reporter", other + LifeAction.ASK_SUSPENSION, "reason", "等系统上线。");
		look();
		on(4, 2);
		send("office", other + LifeAction.GRANT_SUSPENSION, "about", asked("健康档案"), "reason", "同意。");
		look();
		on(4, 8);
		send("health.reporter", other + LifeAction.ASK_RESUMPTION, "reason", "已上线。");
		send("office", other + LifeAction.GRANT_RESUMPTION, "about", asked("健康档案"), "reason", "同意。");
		look();
		String lectures = "/tasks/" + this.plan.task("开展健康讲座") + "/life/";
		on(4, 9);
		send("health.reporter", lectures + LifeAction.SIGN);
		send("health.reporter", lectures + LifeAction.ASK_EXTENSION, "reason", "讲师不足。", "day", "2021-01-31");
		look();
		on(4, 10);
		send("office", lectures + LifeAction.GRANT_EXTENSION, "about", asked("开展健康讲座"), "reason", "同意。", "day",
				"2021-01-31");
		look();
	}

	private void dutiesAndDays() {
		UUID duty = UUID.fromString(one("select id::text from duty where task_id = ?", this.plan.task("健康档案")));
		on(4, 15);
		send("health.reporter", "/duties/" + duty + "/" + this.district.health() + "/2020-06-30", "once",
				UUID.randomUUID().toString(), "day", "2020-04-14", "note", "更新三百份。");
		look();
		on(4, 16);
		send("health.reporter",
				"/duties/records/" + one("select id::text from duty_record where duty_id = ?", duty) + "/strike",
				"reason", "记错了。");
		look();
		on(4, 17);
		send("system", "/administration/workdays", "lines", "2020-05-05 班 调休");
		look();
	}

	private void twoSteps() {
		on(5, 3);
		report("改造五所镇卫生院", this.district.health(), "health", 4, 60);
		look();
		on(5, 4);
		approve("改造五所镇卫生院", this.district.health(), 4, 1, "FIRST");
		look();
		on(5, 5);
		send("office", review("改造五所镇卫生院", this.district.health(), 4) + "/approval", "submission", "1", "step",
				"SECOND");
		look();
	}

	private void linked() {
		on(5, 10);
		District below = this.samples.create("往日下" + districts);
		this.database.sql("update jurisdiction set parent_id = ? where id = ?")
			.params(this.district.id(), below.id())
			.update();
		Reporting lower = new Reporting(below, this.mvc, this.people, this.database, this.clock);
		AmendedPlan lowerPlan = AmendedPlan.published(lower);
		UUID lowerTarget = UUID.fromString(lowerPlan
			.rows("select id::text from numeric_target where plan_id = ? and indicator like '%讲座%'", lowerPlan.id())
			.get(0));
		UUID upper = target("健康讲座");
		send("planner", "/targets/" + upper + "/links", "lower", lowerTarget.toString());
		look();
		on(6, 2);
		PastReportOf east = new PastReportOf(lower, lowerPlan.assignment(lowerPlan.task("开展健康讲座"), below.health()),
				lowerTarget);
		east.submit("2020-05-01", "33");
		east.approve("2020-05-01");
		look();
		on(6, 4);
		lowerPlan.amend(AmendedPlan.FIRST.replace("健康讲座100场", "健康讲座90场"));
		look();
		on(6, 5);
		send("planner", "/targets/" + upper + "/links/" + lowerTarget + "/end");
		look();
	}

	private record PastReportOf(Reporting reporting, UUID assignment, UUID target) {

		void submit(String period, String value) {
			Map<String, String> form = Reporting.form("confirmed", "true", "figures[0].target", this.target.toString(),
					"figures[0].value", value);
			assertThat(this.reporting.person("health.reporter")
				.sends("/reports/" + this.assignment + "/" + period + "/submission", form)).hasStatus(302);
		}

		void approve(String period) {
			String report = this.reporting.database()
				.sql("select id::text from progress_report where assignment_id = ? and period_start = ?::date")
				.params(this.assignment, period)
				.query(String.class)
				.single();
			assertThat(this.reporting.person("health.reviewer")
				.sends("/reviews/" + report + "/approval", Map.of("submission", "1"))).hasStatus(302);
		}

	}

	private void report(String task, UUID unit, String person, int month, int percent, String... figure) {
		Map<String, String> form = Reporting.form("percent", String.valueOf(percent), "confirmed", "true");
		UUID assignment = assignment(task, unit);
		this.database.sql("select version::text from progress_report where assignment_id = ? and period_start = ?")
			.params(assignment, LocalDate.of(2020, month, 1))
			.query(String.class)
			.optional()
			.ifPresent((version) -> form.put("version", version));
		if (figure.length > 0) {
			form.put("figures[0].target", target("健康讲座").toString());
			form.put("figures[0]." + figure[0], figure[1]);
		}
		boolean lent = unit.equals(this.district.insurance());
		if (lent) {
			lend(unit);
		}
		MvcTestResult sent = this.reporting.person((lent ? "west" : person) + ".reporter")
			.sends("/reports/" + assignment + "/" + LocalDate.of(2020, month, 1) + "/submission", form);
		assertThat(sent).hasStatus(302);
		if (lent) {
			lend(this.district.west());
		}
	}

	/** Nobody of the sample reports for the insurance office; somebody helps out. */
	private void lend(UUID unit) {
		this.database.sql("update account set unit_id = ? where username = ?")
			.params(unit, this.district.name() + ".west.reporter")
			.update();
	}

	private void approve(String task, UUID unit, int month, int submission, @Nullable String step) {
		String reviewer = unit.equals(this.district.east()) ? "east.reviewer" : "health.reviewer";
		Map<String, String> form = new HashMap<>(Map.of("submission", String.valueOf(submission)));
		if (step != null) {
			form.put("step", step);
		}
		assertThat(this.reporting.person(reviewer).sends(review(task, unit, month) + "/approval", form)).hasStatus(302);
	}

	private String review(String task, UUID unit, int month) {
		return "/reviews/"
				+ this.database.sql("select id::text from progress_report where assignment_id = ? and period_start = ?")
					.params(assignment(task, unit), LocalDate.of(2020, month, 1))
					.query(String.class)
					.single();
	}

	private void settle(String steps, String from) {
		assertThat(this.plan.planner()
			.sends("/plans/" + this.plan.id() + "/settings",
					Map.ofEntries(Map.entry("number", "0"), Map.entry("kind", "MONTH"), Map.entry("deadlineDays", "8"),
							Map.entry("dayCount", "CALENDAR"), Map.entry("moves", "true"), Map.entry("graceDays", "2"),
							Map.entry("lockAfterDays", ""), Map.entry("reviewSteps", steps), Map.entry("onTrack", "90"),
							Map.entry("atRisk", "70"), Map.entry("holdMargin", "5"), Map.entry("holdsFrom", from))))
			.hasStatus(302);
	}

	private void merge(UUID from, UUID into) {
		String address = "/administration/units/" + into + "/merge/" + from;
		String seenAs = Jsoup.parse(this.plan.page("system", address)).select("input[name=seen]").val();
		assertThat(this.reporting.person("system").sends(address, Map.of("seen", seenAs)))
			.hasRedirectedUrl("/administration/units");
	}

	private void send(String person, String address, String... fields) {
		Map<String, String> form = new HashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		MvcTestResult sent = this.reporting.person(person).sends(address, form);
		assertThat(sent).as(address).hasStatus(302);
	}

	private UUID assignment(String task, UUID unit) {
		return this.plan.assignment(this.plan.task(task), unit);
	}

	private UUID target(String indicator) {
		return UUID.fromString(
				one("select id::text from numeric_target where indicator like '%" + indicator + "%' and plan_id = ?",
						this.plan.id()));
	}

	private String asked(String task) {
		return one("select asked::text from task_life where task_id = ?", this.plan.task(task));
	}

	private String one(String sql, Object... parameters) {
		List<String> rows = this.plan.rows(sql, parameters);
		return (rows.isEmpty() || rows.get(0) == null) ? "" : rows.get(0);
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2020, month, day);
	}

	private void on(int month, int day) {
		this.clock.moveTo(day(month, day), LocalTime.of(9, 0));
	}

	/** What is seen in the evening of the day. */
	private void look() {
		LocalDate today = LocalDate.now(this.clock);
		this.clock.moveTo(today, EVENING);
		Map<String, Map<String, String>> pictures = new HashMap<>();
		for (String who : List.of("whole", "health", "east")) {
			pictures.put(who, picture(scope(who), Moment.now(this.clock)));
		}
		this.seen.put(today, pictures);
	}

	private Scope scope(String who) {
		return switch (who) {
			case "health" -> Scope.ofUnits(this.district.id(), Set.of(this.district.health()));
			case "east" -> Scope.ofUnits(this.district.id(), Set.of(this.district.east()));
			default -> Scope.whole(this.district.id());
		};
	}

	private Map<String, String> picture(Scope scope, Moment moment) {
		return Picture.of(this.standings.asOf(scope, this.standings.plans(scope, moment), moment));
	}

}
