package org.gongjian.app.api;

import java.util.UUID;

import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs that do many things with one request: what is refused does not hold up the
 * others, and the same key has one effect.
 */
class ApiManyTests extends ProgramTestCase {

	private static final String DECISIONS = "/api/v1/reviews/decisions";

	@Test
	void manyReportsAreDecidedOnAndWhatIsRefusedIsNamed() {
		UUID single = single();
		UUID goals = goals();
		UUID east = handIn("12");
		Program reviewer = program("health.reviewer", "REVIEWS_WRITE");
		JsonNode answer = Program.json(reviewer.posts(DECISIONS,
				decision(true, "", chosen(single, 1), chosen(goals, 2), chosen(east, 1), chosen(single, 1))));
		assertThat(answer.get("decided").asInt()).isEqualTo(1);
		assertThat(texts(answer.get("refused"), "id")).containsExactly(goals.toString(), east.toString());
		assertThat(answer.get("refused").get(0).get("why").asString()).contains("已重新提交");
		assertThat(this.reporting.status(this.plan.singleOfHealth())).isEqualTo("APPROVED");
		assertThat(this.reporting.status(this.plan.townsOfEast())).isEqualTo("SUBMITTED");
	}

	@Test
	void sameKeyDecidesOnceAndGoesOnWithWhatIsMissing() throws Exception {
		UUID single = single();
		UUID goals = goals();
		Program reviewer = program("health.reviewer", "REVIEWS_WRITE");
		String body = decision(false, "请补充佐证", chosen(single, 1), chosen(goals, 1));
		for (MvcTestResult answer : atOnce(() -> reviewer.sends(HttpMethod.POST, DECISIONS, body, "many"))) {
			assertThat(answer).hasStatusOk();
			assertThat(Program.json(answer).get("decided").asInt()).as(Program.text(answer)).isEqualTo(2);
		}
		assertThat(this.reporting.count("report_review", single)).isEqualTo(1);
		assertThat(this.reporting.audited("RETURN_REPORT", goals)).isEqualTo(1);
		assertThat(reviewer.sends(HttpMethod.POST, DECISIONS, body.replace("佐证", "材料"), "many")).hasStatus(409);

		this.reporting.person("health.reporter")
			.sends(this.reporting.single() + "/submission",
					Reporting.form("version", this.reporting.version(this.plan.singleOfHealth())));
		assertThat(Program.json(reviewer.sends(HttpMethod.POST, DECISIONS, body, "many")).get("decided").asInt())
			.isEqualTo(2);
		assertThat(this.reporting.status(this.plan.singleOfHealth())).isEqualTo("SUBMITTED");
	}

	@Test
	void whatWasRefusedIsJudgedAnewUnderTheSameKey() {
		UUID single = single();
		Program reviewer = program("health.reviewer", "REVIEWS_WRITE");
		String body = decision(true, "", chosen(single, 2));
		assertThat(Program.json(reviewer.sends(HttpMethod.POST, DECISIONS, body, "anew")).get("decided").asInt())
			.isZero();
		reviewer.posts("/api/v1/reviews/" + single + "/return", "{\"submission\": 1, \"reason\": \"补\"}");
		this.reporting.person("health.reporter")
			.sends(this.reporting.single() + "/submission",
					Reporting.form("version", this.reporting.version(this.plan.singleOfHealth())));
		assertThat(Program.json(reviewer.sends(HttpMethod.POST, DECISIONS, body, "anew")).get("decided").asInt())
			.isEqualTo(1);
	}

	@Test
	void decisionsOnManyNeedRightsAReasonAndSomethingToDecideOn() {
		UUID single = single();
		Program reviewer = program("health.reviewer", "REVIEWS_WRITE", "LEDGER_READ");
		assertThat(reviewer.posts(DECISIONS, decision(false, " ", chosen(single, 1)))).hasStatus(422)
			.bodyText()
			.contains("reason");
		assertThat(reviewer.posts(DECISIONS, "{\"approved\": true, \"reports\": []}")).hasStatus(422);
		assertThat(reviewer.posts(DECISIONS, "{\"approved\": true, \"reports\": [null]}")).hasStatus(400);
		assertThat(reviewer.posts(DECISIONS, "{\"reports\": [" + chosen(single, 1) + "]}")).hasStatus(400);
		assertThat(program("health.reviewer", "LEDGER_READ").posts(DECISIONS, decision(true, "", chosen(single, 1))))
			.hasStatus(403);
		assertThat(program("health.reporter", "REPORTS_WRITE").posts(DECISIONS, decision(true, "", chosen(single, 1))))
			.hasStatus(403);
		JsonNode elsewhere = Program
			.json(foreign("health.reviewer", "REVIEWS_WRITE").posts(DECISIONS, decision(true, "", chosen(single, 1))));
		assertThat(elsewhere.get("decided").asInt()).isZero();
		assertThat(this.reporting.status(this.plan.singleOfHealth())).isEqualTo("SUBMITTED");
		assertThat(reviewer.json("/api/v1/reviews/decided")).isEmpty();
	}

	@Test
	void manyCorrectionsAreDecidedOn() {
		UUID report = handIn("27");
		Program reviewer = program("east.reviewer", "REVIEWS_WRITE");
		reviewer.posts("/api/v1/reviews/" + report + "/approval", "{\"submission\": 1}");
		assertThat(texts(reviewer.json("/api/v1/reviews/decided"), "id")).containsExactly(report.toString());
		String id = Program
			.json(program("east.reporter", "REPORTS_WRITE").posts("/api/v1/targets/" + this.plan.lectures()
					+ "/corrections/" + this.reporting.district().east() + "/" + this.reporting.period(),
					"{\"value\": 29, \"reason\": \"漏报两场\"}"))
			.get("id")
			.asString();
		String body = "{\"accepted\": %s, \"reason\": \"%s\", \"corrections\": [\"" + id + "\"]}";
		String address = "/api/v1/corrections/decisions";
		assertThat(reviewer.posts(address, body.formatted("false", ""))).hasStatus(422);
		assertThat(Program.json(foreign("east.reviewer", "REVIEWS_WRITE").posts(address, body.formatted("true", "")))
			.get("decided")
			.asInt()).isZero();
		assertThat(program("office", "REVIEWS_WRITE").posts(address, body.formatted("true", ""))).hasStatus(403);
		for (int i = 0; i < 2; i++) {
			assertThat(Program.json(reviewer.sends(HttpMethod.POST, address, body.formatted("true", ""), "corrections"))
				.get("decided")
				.asInt()).isEqualTo(1);
		}
		assertThat(count("correction_decision")).isEqualTo(1);
	}

	@Test
	void allReportsOfAUnitAreSavedAndHandedInRowByRow() throws Exception {
		Program unit = program("health.reporter", "REPORTS_WRITE");
		String sheet = "/api/v1/reports/sheet";
		JsonNode page = unit.json(sheet);
		assertThat(texts(page.get("rows"), "assignmentId"))
			.containsExactlyInAnyOrder(this.plan.goalsOfHealth().toString(), this.plan.singleOfHealth().toString());
		String body = rows(page, row(this.plan.singleOfHealth(), "", "开工。", "40", ""),
				row(this.plan.goalsOfHealth(), "", "核算。", "一半", ""));
		for (MvcTestResult answer : atOnce(() -> unit.sends(HttpMethod.POST, sheet, body, "sheet"))) {
			assertThat(answer).hasStatusOk();
			assertThat(texts(Program.json(answer).get("rows"), "outcome")).containsExactly("SAVED", "INVALID");
		}
		assertThat(count("progress_report")).isEqualTo(1);
		JsonNode stored = unit.json(sheet + "?period=2026-02-01&unit=" + this.reporting.district().health());
		assertThat(stored.get("rows").toString()).contains("开工。").doesNotContain("核算。");

		String late = rows(page, row(this.plan.singleOfHealth(), "", "另一段。", "50", ""));
		assertThat(texts(Program.json(unit.posts(sheet, late)).get("rows"), "outcome")).containsExactly("CONFLICT");
		String version = this.reporting.version(this.plan.singleOfHealth());
		String handedIn = rows(page, row(this.plan.singleOfHealth(), version, "开工。", "45", ""),
				row(this.plan.townsOfEast(), "", "x", "1", ""));
		JsonNode outcome = Program.json(unit.posts(sheet + "/submission", handedIn));
		assertThat(texts(outcome.get("rows"), "outcome")).containsExactly("SUBMITTED", "CLOSED");
		assertThat(outcome.get("taken").asInt()).isEqualTo(1);
		assertThat(this.reporting.status(this.plan.singleOfHealth())).isEqualTo("SUBMITTED");
	}

	@Test
	void sheetsOfOthersAreNotThereAndWrongRowsAreRefused() {
		Program unit = program("health.reporter", "REPORTS_WRITE");
		String sheet = "/api/v1/reports/sheet";
		JsonNode page = unit.json(sheet);
		assertThat(unit.reads(sheet + "?unit=" + this.reporting.district().east())).hasStatus(404);
		assertThat(foreign("health.reporter", "REPORTS_WRITE").reads(sheet + "?plan=" + this.plan.id())).hasStatus(404);
		assertThat(foreign("health.reporter", "REPORTS_WRITE").posts(sheet,
				rows(page, row(this.plan.singleOfHealth(), "", "x", "1", ""))))
			.hasStatus(404);
		assertThat(program("health.reporter", "LEDGER_READ").reads(sheet)).hasStatus(403);
		String row = row(this.plan.singleOfHealth(), "", "x", "1", "");
		assertThat(unit.posts(sheet, rows(page, row, row))).hasStatus(422).bodyText().contains("rows[1].assignment");
		assertThat(unit.posts(sheet, rows(page))).hasStatus(422);
		assertThat(unit.posts(sheet,
				rows(page,
						row(this.plan.singleOfHealth(), "", "x", "1",
								"{\"target\": \"" + this.plan.lectures() + "\", \"value\": 3}"))))
			.hasStatus(422)
			.bodyText()
			.contains("rows[0].figures[0].target");
		assertThat(count("progress_report")).isZero();
	}

	@Test
	void tasksThatWaitForASignatureAreListedAndSignedForAtOnce() throws Exception {
		Program unit = program("east.reporter", "LEDGER_READ", "REPORTS_WRITE");
		JsonNode unsigned = unit.json("/api/v1/life/unsigned");
		assertThat(texts(unsigned.get("items"), "taskId")).containsExactly(this.plan.towns().toString());
		String body = "{\"tasks\": [\"" + this.plan.towns() + "\", \"" + this.plan.single() + "\"]}";
		for (MvcTestResult answer : atOnce(
				() -> unit.sends(HttpMethod.POST, "/api/v1/life/signatures", body, "sign"))) {
			assertThat(answer).hasStatusOk();
			assertThat(Program.json(answer).get("signed")).hasSize(1);
		}
		assertThat(count("life_event")).isEqualTo(1);
		assertThat(unit.json("/api/v1/life/unsigned").get("total").asInt()).isZero();
		assertThat(unit.posts("/api/v1/life/signatures", "{}")).hasStatus(422);
		assertThat(program("east.reporter", "LEDGER_READ").posts("/api/v1/life/signatures", body)).hasStatus(403);
		assertThat(Program.json(foreign("east.reporter", "REPORTS_WRITE").posts("/api/v1/life/signatures", body))
			.get("signed")).isEmpty();

		unit.posts("/api/v1/tasks/" + this.plan.towns() + "/life/ASK_CLOSE_OUT",
				"{\"reason\": \"已全部完成\", \"confirmed\": true}");
		Program office = program("office", "LEDGER_READ", "TASKS_DECIDE");
		assertThat(texts(office.json("/api/v1/life/waiting").get("items"), "reason")).containsExactly("已全部完成");
		assertThat(program("west.reporter", "LEDGER_READ").json("/api/v1/life/closed").get("total").asInt()).isZero();
	}

	private UUID single() {
		this.reporting.person("health.reporter").sends(this.reporting.single() + "/submission", Reporting.form());
		return this.reporting.report(this.plan.singleOfHealth());
	}

	private UUID goals() {
		this.reporting.person("health.reporter")
			.sends(this.reporting.goals() + "/submission", Reporting.form("confirmed", "true"));
		return this.reporting.report(this.plan.goalsOfHealth());
	}

	private static String chosen(UUID report, int submission) {
		return "{\"reportId\": \"" + report + "\", \"submission\": " + submission + "}";
	}

	private static String decision(boolean approved, String reason, String... chosen) {
		return "{\"approved\": " + approved + ", \"reason\": \"" + reason + "\", \"reports\": ["
				+ String.join(", ", chosen) + "]}";
	}

	private static String row(UUID assignment, String version, String done, String percent, String figures) {
		return """
				{"assignment": "%s", "version": "%s", "done": "%s", "percent": "%s", "confirmed": true, "figures": [%s]}"""
			.formatted(assignment, version, done, percent, figures);
	}

	private static String rows(JsonNode page, String... rows) {
		return """
				{"plan": "%s", "unit": "%s", "period": "%s", "rows": [%s]}""".formatted(page.get("plan").asString(),
				page.get("unit").asString(), page.get("period").asString(), String.join(", ", rows));
	}

}
