package org.gongjian.app.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.PlanOfDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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
 * Programs of all sorts at their work, each part of the interface in turn.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ApiResourceTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private Reporting reporting;

	private PlanOfDistrict plan;

	@BeforeEach
	void district(@Autowired SampleDistrict districts) {
		this.reporting = new Reporting(districts.create("程" + UUID.randomUUID().toString().substring(0, 8)), this.mvc,
				this.people, this.database, this.clock);
		this.plan = this.reporting.district().plan();
	}

	private Program program(String person, String... scopes) {
		return Program.of(this.reporting.person(person), this.clock, scopes);
	}

	@Test
	void plansTasksAndTargetsAreRead() {
		Program leader = program("leader", "LEDGER_READ");
		assertThat(leader.json("/api/v1/plans").get("items").get(0).get("title").asString()).isEqualTo("健康帮扶方案");
		JsonNode plan = leader.json("/api/v1/plans/" + this.plan.id());
		assertThat(plan.get("actions").get(0).get("name").asString()).isEqualTo("健康帮扶专项行动");
		assertThat(leader.json("/api/v1/tasks?kind=TASK&q=讲座").get("items").get(0).get("units")).hasSize(2);
		assertThat(leader.json("/api/v1/tasks/" + this.plan.towns()).get("targets").get(0).get("id").asString())
			.isEqualTo(this.plan.lectures().toString());
		JsonNode target = leader.json("/api/v1/targets/" + this.plan.lectures());
		assertThat(target.get("target").get("goal").get("value").asString()).isEqualTo("100");
		assertThat(target.get("target").get("state").asString()).isEqualTo("NO_DATA");
		assertThat(leader.json("/api/v1/targets?unit=" + this.reporting.district().health()).get("total").asInt())
			.isEqualTo(2);
		JsonNode standing = leader.json("/api/v1/standing?plan=" + this.plan.id());
		assertThat(standing.get("tasks").asInt()).isEqualTo(2);
		assertThat(leader.json("/api/v1/standing/reports?unit=" + this.reporting.district().east()).get("items"))
			.isNotEmpty();
		assertThat(leader.json("/api/v1/units").get("total").asInt()).isEqualTo(4);
	}

	@Test
	void tasksOutsideOfTheScopeAreNotThere() {
		Program east = program("east.reporter", "LEDGER_READ", "REPORTS_WRITE");
		assertThat(east.json("/api/v1/tasks").get("total").asInt()).isEqualTo(1);
		assertThat(east.reads("/api/v1/tasks/" + this.plan.single())).hasStatus(404);
		assertThat(east.reads("/api/v1/tasks/" + this.plan.single() + "/life")).hasStatus(404);
		assertThat(east.reads("/api/v1/targets/" + this.plan.selfPay())).hasStatus(404);
		assertThat(east.posts("/api/v1/tasks/" + this.plan.single() + "/life/SIGN", "{}")).hasStatus(404);
	}

	@Test
	void pagesStayTheSameWhileRowsAreAdded() {
		Program planner = program("planner", "LEDGER_READ", "UNITS_WRITE");
		for (int i = 0; i < 5; i++) {
			make(planner, "第" + i + "村民委员会");
		}
		List<String> seen = new ArrayList<>();
		String next = null;
		int pages = 0;
		do {
			JsonNode page = planner.json("/api/v1/units?limit=2" + ((next != null) ? "&after=" + next : ""));
			page.get("items").forEach((unit) -> seen.add(unit.get("id").asString()));
			next = page.get("next").isNull() ? null : page.get("next").asString();
			if (pages++ < 2) {
				make(planner, "新增" + pages + "村民委员会");
			}
		}
		while (next != null);
		assertThat(seen).doesNotHaveDuplicates().hasSize(11).isSorted();
	}

	@Test
	void unitsAreMadeAndChanged() {
		Program planner = program("planner", "UNITS_WRITE");
		JsonNode made = make(planner, "北坡镇人民政府");
		String address = "/api/v1/units/" + made.get("id").asString();
		long version = made.get("version").asLong();
		String change = """
				{"name": "北坡镇人民政府", "shortName": "北坡镇", "kind": "TOWN", "aliases": ["北坡"], "version": %d}""";
		assertThat(planner.puts(address, change.formatted(version))).hasStatusOk();
		assertThat(planner.json(address).get("aliases").get(0).asString()).isEqualTo("北坡");
		MvcTestResult late = planner.puts(address, change.formatted(version).replace("北坡\"]", "北坡乡\"]"));
		assertThat(late).hasStatus(409);
		assertThat(Program.json(late).get("stored").get("aliases").get(0).asString()).isEqualTo("北坡");
		assertThat(Program.json(planner.posts("/api/v1/units", "{}")).get("errors")).hasSize(2);
		JsonNode taken = Program.json(planner.posts("/api/v1/units", "{\"name\": \"北坡镇\", \"kind\": \"TOWN\"}"));
		assertThat(taken.get("errors").get(0).get("field").asString()).isEqualTo("name");
	}

	private JsonNode make(Program planner, String name) {
		MvcTestResult made = planner.posts("/api/v1/units", "{\"name\": \"" + name + "\", \"kind\": \"TOWN\"}");
		assertThat(made).hasStatus(201);
		return Program.json(made);
	}

	@Test
	void reportsAreReviewed() {
		UUID report = handIn("27");
		Program reviewer = program("east.reviewer", "REVIEWS_WRITE");
		JsonNode waiting = reviewer.json("/api/v1/reviews").get("items").get(0);
		assertThat(waiting.get("reportId").asString()).isEqualTo(report.toString());
		String address = "/api/v1/reviews/" + report;
		assertThat(reviewer.posts(address + "/return", "{\"submission\": 1}")).hasStatus(422);
		assertThat(reviewer.posts(address + "/return", "{\"submission\": 1, \"reason\": \"补签到表\"}")).hasStatusOk();
		assertThat(reviewer.posts(address + "/approval", "{\"submission\": 1}")).hasStatus(409);
		handIn("28");
		JsonNode approved = Program
			.json(reviewer.posts(address + "/approval", "{\"submission\": 2, \"step\": \"FIRST\"}"));
		assertThat(approved.get("status").asString()).isEqualTo("APPROVED");
		assertThat(program("health.reviewer", "REVIEWS_WRITE").reads(address)).hasStatus(404);
		JsonNode target = program("leader", "LEDGER_READ").json("/api/v1/targets/" + this.plan.lectures());
		assertThat(target.get("target").get("figure").get("value").asString()).isEqualTo("28");
	}

	@Test
	void correctionsAreProposedAndDecidedOn() {
		UUID report = handIn("27");
		program("east.reviewer", "REVIEWS_WRITE").posts("/api/v1/reviews/" + report + "/approval",
				"{\"submission\": 1}");
		Program reporter = program("east.reporter", "REPORTS_WRITE");
		String address = "/api/v1/targets/" + this.plan.lectures() + "/corrections/" + this.reporting.district().east()
				+ "/" + this.reporting.period();
		assertThat(reporter.posts(address, "{\"value\": \"12,5\"}")).hasStatus(422);
		JsonNode made = Program.json(reporter.posts(address, "{\"value\": 29, \"reason\": \"漏报两场\"}"));
		assertThat(made.get("state").asString()).isEqualTo("WAITING");
		assertThat(reporter.posts(address, "{\"value\": 30, \"reason\": \"再改\"}")).hasStatus(409);
		Program reviewer = program("east.reviewer", "REVIEWS_WRITE", "LEDGER_READ");
		String id = made.get("id").asString();
		assertThat(reviewer.json("/api/v1/corrections").get("items").get(0).get("id").asString()).isEqualTo(id);
		assertThat(reviewer.posts("/api/v1/corrections/" + id + "/decision", "{\"reason\": \"x\"}")).hasStatus(422);
		assertThat(reviewer.posts("/api/v1/corrections/" + id + "/decision", "{\"accepted\": true}")).hasStatusOk();
		assertThat(reviewer.posts("/api/v1/corrections/" + id + "/decision", "{\"accepted\": true}")).hasStatus(409);
		assertThat(reviewer.json("/api/v1/targets/" + this.plan.lectures())
			.get("target")
			.get("figure")
			.get("value")
			.asString()).isEqualTo("29");
	}

	@Test
	void tasksAreSignedForAndClosed() {
		Program unit = program("east.reporter", "LEDGER_READ", "REPORTS_WRITE");
		String life = "/api/v1/tasks/" + this.plan.towns() + "/life";
		assertThat(Program.json(unit.posts(life + "/SIGN", "{}")).get("events")).hasSize(1);
		assertThat(unit.posts(life + "/ACCEPT_CLOSE_OUT", "{}").getResponse().getStatus()).isIn(409, 422);
		assertThat(unit.posts(life + "/ASK_CLOSE_OUT", "{}")).hasStatus(422);
		JsonNode asked = Program
			.json(unit.posts(life + "/ASK_CLOSE_OUT", "{\"reason\": \"已全部完成\", \"confirmed\": true}"));
		assertThat(asked.get("state").asString()).isEqualTo("CLOSE_OUT_ASKED");
		Program office = program("office", "LEDGER_READ", "TASKS_DECIDE");
		int about = office.json(life).get("asked").asInt();
		JsonNode closed = Program
			.json(office.posts(life + "/ACCEPT_CLOSE_OUT", "{\"about\": " + about + ", \"reason\": \"验收合格\"}"));
		assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
		assertThat(office.posts("/api/v1/rechecks", "{}")).hasStatus(422);
		MvcTestResult drawn = office.posts("/api/v1/rechecks",
				"{\"plan\": \"" + this.plan.id() + "\", \"count\": 1, \"seed\": 7}");
		assertThat(drawn).hasStatus(201);
		assertThat(Program.json(drawn).get("tasks")).hasSize(1);
		assertThat(office.json("/api/v1/rechecks").get("total").asInt()).isEqualTo(1);
	}

	@Test
	void dutiesAreRecordedAndStruckOut() {
		UUID duty = UUID.randomUUID();
		this.database.sql("""
				insert into duty (id, jurisdiction_id, plan_id, task_id, position, every, every_count, times, quote,
					span_paragraph, span_start, span_end, version)
				select ?, jurisdiction_id, plan_id, id, 1, 'MONTH', 1, 2, '每月至少2次开展讲座', 0, 0, 1, 0
				from task_item where id = ?
				""").params(duty, this.plan.towns()).update();
		Program unit = program("east.reporter", "LEDGER_READ", "REPORTS_WRITE");
		assertThat(unit.json("/api/v1/duties").get("items").get(0).get("dutyId").asString()).isEqualTo(duty.toString());
		LocalDate today = LocalDate.now(this.clock);
		String address = "/api/v1/duties/" + duty + "/" + this.reporting.district().east() + "/"
				+ YearMonth.from(today).atEndOfMonth();
		assertThat(unit.posts(address + "/records", "{\"day\": \"明天\"}")).hasStatus(422);
		MvcTestResult recorded = unit.posts(address + "/records", "{\"day\": \"" + today + "\", \"note\": \"讲座一场\"}");
		assertThat(recorded).hasStatus(201);
		String record = Program.json(recorded).get("records").get(0).get("id").asString();
		assertThat(unit.posts("/api/v1/duties/records/" + record + "/strike", "{}")).hasStatus(422);
		assertThat(unit.posts("/api/v1/duties/records/" + record + "/strike", "{\"reason\": \"登错了\"}")).hasStatusOk();
		assertThat(unit.json(address).get("records").get(0).get("strikeReason").asString()).isEqualTo("登错了");
		assertThat(program("west.reporter", "LEDGER_READ").reads(address)).hasStatus(404);
	}

	@Test
	void periodsAreLockedAndLateReportsPermitted() {
		Program office = program("office", "PERIODS_WRITE");
		String period = "/api/v1/plans/" + this.plan.id() + "/periods/" + this.reporting.period();
		assertThat(office.posts(period + "/lock", "{}")).hasStatus(422);
		assertThat(Program.json(office.posts(period + "/lock", "{\"reason\": \"数据已汇总\"}")).get("locked").asBoolean())
			.isTrue();
		assertThat(office.posts(period + "/lock", "{\"reason\": \"再锁\"}")).hasStatus(409);
		Program unit = program("east.reporter", "REPORTS_WRITE");
		String report = "/api/v1" + this.reporting.east();
		assertThat(unit.puts(report, "{\"done\": \"晚了\"}")).hasStatus(409).bodyText().contains("数据已汇总");
		assertThat(unit.posts(report + "/permit-request", "{\"reason\": \"镇上停电\"}")).hasStatusOk();
		String request = office.json(period)
			.get("reports")
			.findValuesAsString("request")
			.stream()
			.filter((id) -> id.length() == 36)
			.findFirst()
			.orElseThrow();
		String permit = period + "/reports/" + this.plan.townsOfEast() + "/permit";
		assertThat(office.posts(permit, "{\"reason\": \"准\", \"request\": \"" + request + "\"}")).hasStatus(422);
		assertThat(office.posts(permit, "{\"reason\": \"准\", \"request\": \"" + request + "\", \"until\": \""
				+ LocalDate.now(this.clock).plusDays(2) + "\"}"))
			.hasStatusOk();
		assertThat(unit.puts(report, "{\"done\": \"补上\"}")).hasStatusOk();
		assertThat(office.posts(period + "/lift", "{\"reason\": \"有误\"}")).hasStatusOk();
	}

	@Test
	void settingsAndRulesAreChanged() {
		Program planner = program("planner", "PLANS_WRITE", "LEDGER_READ");
		String address = "/api/v1/plans/" + this.plan.id() + "/settings";
		JsonNode settings = planner.json(address);
		String from = settings.get("choices").get(0).get("start").asString();
		String kind = settings.get("choices").get(0).get("kind").asString();
		String change = """
				{"kind": "%s", "deadlineDays": 7, "dayCount": "CALENDAR", "moves": false, "graceDays": 1,
				"lockAfterDays": "", "reviewSteps": "ONE", "onTrack": 95, "atRisk": 80, "holdMargin": 5,
				"holdsFrom": "%s", "number": %d}""";
		assertThat(planner.puts(address, change.formatted(kind, from, 0).replace("7,", "\"七\","))).hasStatus(422);
		assertThat(planner.puts(address, change.formatted(kind, from, 0))).hasStatusOk();
		assertThat(planner.puts(address, change.formatted(kind, from, 0).replace("7,", "8,"))).hasStatus(409);

		String target = "/api/v1/targets/" + this.plan.lectures();
		JsonNode rule = planner.json(target + "/rule");
		String changed = rule.toString()
			.replace("\"overTime\":\"" + rule.get("overTime").asString(),
					"\"overTime\":\"" + (rule.get("overTime").asString().equals("SUM") ? "LATEST" : "SUM"));
		assertThat(planner.puts(target + "/rule", changed)).hasStatusOk();
		assertThat(planner.puts(target + "/rule", rule.toString())).hasStatus(409);
	}

	@Test
	void theAuditLogIsReadInOrderAndNamesTokens() {
		handIn("5");
		Program auditor = program("auditor", "AUDIT_READ");
		JsonNode first = auditor.json("/api/v1/audit-events?limit=1");
		JsonNode second = auditor.json("/api/v1/audit-events?limit=200&after=" + first.get("next").asString());
		assertThat(second.get("items").findValuesAsString("action")).contains("SUBMIT_REPORT");
		assertThat(second.get("items").findValuesAsString("token")).anyMatch((token) -> token.startsWith("程序"));
		assertThat(program("leader", "LEDGER_READ").reads("/api/v1/audit-events")).hasStatus(403);
		assertThat(this.reporting.person("auditor").opens("/administration/audit?action=SUBMIT_REPORT")).bodyText()
			.contains("经令牌");
	}

	private UUID handIn(String figure) {
		Program unit = program("east.reporter", "REPORTS_WRITE");
		String address = "/api/v1" + this.reporting.east();
		String version = unit.json(address).get("version").isNull() ? ""
				: "\"version\": " + unit.json(address).get("version").asLong() + ", ";
		MvcTestResult sent = unit.posts(address + "/submission",
				"{" + version
						+ "\"done\": \"办了讲座。\", \"percent\": 30, \"confirmed\": true, \"figures\": [{\"target\": \""
						+ this.plan.lectures() + "\", \"value\": " + figure + "}]}");
		assertThat(sent).hasStatusOk();
		return this.reporting.report(this.plan.townsOfEast());
	}

}
