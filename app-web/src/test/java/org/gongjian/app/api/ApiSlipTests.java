package org.gongjian.app.api;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs that raise, answer and decide on supervision slips.
 */
class ApiSlipTests extends ProgramTestCase {

	private static final String SLIPS = "/api/v1/slips";

	@Test
	void slipIsRaisedAnsweredReturnedAnsweredAgainAcceptedAndClosed() {
		Program office = program("office", "LEDGER_READ", "TASKS_DECIDE");
		Program unit = program("health.reporter", "LEDGER_READ", "REPORTS_WRITE");
		String slip = SLIPS + "/" + raised(office);
		assertThat(unit.json(SLIPS + "?show=OPEN").get("total").asInt()).isEqualTo(1);
		assertThat(texts(unit.json(slip).get("events"), "action")).containsExactly("RAISE");
		assertThat(unit.json(slip).get("actions").get(0).asString()).isEqualTo("REPLY");

		assertThat(unit.posts(slip + "/REPLY", "{}")).hasStatus(422).bodyText().contains("words");
		assertThat(unit.posts(slip + "/REPLY", "{\"words\": \"已加派人手。\"}")).hasStatusOk();
		int about = office.json(slip).get("about").asInt();
		assertThat(office.posts(slip + "/RETURN", "{\"words\": \"写明时间\", \"day\": \"昨天\"}")).hasStatus(422)
			.bodyText()
			.contains("day");
		assertThat(office.posts(slip + "/RETURN",
				"{\"words\": \"写明时间\", \"day\": \"2026-03-10\", \"about\": " + about + "}"))
			.hasStatusOk();
		assertThat(unit.posts(slip + "/REPLY", "{\"words\": \"3月底完成。\"}")).hasStatusOk();
		assertThat(office.posts(slip + "/ACCEPT", "{\"about\": " + about + "}")).hasStatus(409);
		assertThat(office.posts(slip + "/ACCEPT", "{\"about\": " + office.json(slip).get("about").asInt() + "}"))
			.hasStatusOk();
		JsonNode closed = Program.json(office.posts(slip + "/CLOSE", "{\"words\": \"已现场核实。\"}"));
		assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
		assertThat(texts(closed.get("events"), "action")).containsExactly("RAISE", "REPLY", "RETURN", "REPLY", "ACCEPT",
				"CLOSE");
		assertThat(unit.json(SLIPS + "?show=ENDED").get("total").asInt()).isEqualTo(1);
		assertThat(unit.json(SLIPS + "?show=ACTIVE").get("total").asInt()).isZero();
	}

	@Test
	void sameKeyRaisesOneSlipAlsoTwentyAtOnce() throws Exception {
		Program office = program("office", "TASKS_DECIDE", "LEDGER_READ");
		String body = body(
				"\"%s\", \"%s\"".formatted(this.reporting.district().insurance(), this.reporting.district().health()));
		String turned = body(
				"\"%s\", \"%s\"".formatted(this.reporting.district().health(), this.reporting.district().insurance()));
		String first = Program.text(office.sends(HttpMethod.POST, SLIPS, body, "raise"));
		for (MvcTestResult answer : atOnce(() -> office.sends(HttpMethod.POST, SLIPS, turned, "raise"))) {
			assertThat(answer).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
			assertThat(Program.text(answer)).isEqualTo(first);
		}
		assertThat(count("supervision_slip")).isEqualTo(2);
		assertThat(office.sends(HttpMethod.POST, SLIPS, body.replace("ORANGE", "RED"), "raise")).hasStatus(409);

		Program unit = program("health.reporter", "LEDGER_READ", "REPORTS_WRITE");
		String reply = SLIPS + "/" + unit.json(SLIPS).get("items").get(0).get("id").asString() + "/REPLY";
		assertThat(atOnce(() -> unit.sends(HttpMethod.POST, reply, "{\"words\": \"在办。\"}", "reply")))
			.allSatisfy((answer) -> assertThat(answer).hasStatusOk());
		assertThat(count("slip_event")).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "health.reporter, REPORTS_WRITE, 403", "leader, LEDGER_READ, 403", "office, LEDGER_READ, 403",
			"planner, PLANS_WRITE, 403", "planner, LEDGER_READ, 403" })
	void onlyTheOfficeRaisesSlips(String person, String scope, int status) {
		assertThat(program(person, scope, "LEDGER_READ").posts(SLIPS, body(health()))).hasStatus(status);
		assertThat(count("supervision_slip")).isZero();
	}

	@Test
	void slipsOfOthersAreNotThereAndNobodyAnswersForAnother() {
		Program office = program("office", "LEDGER_READ", "TASKS_DECIDE");
		String slip = SLIPS + "/" + raised(office);
		for (Program other : new Program[] { program("east.reporter", "LEDGER_READ", "REPORTS_WRITE"),
				foreign("office", "LEDGER_READ", "TASKS_DECIDE") }) {
			assertThat(other.reads(slip)).hasStatus(404);
			assertThat(other.posts(slip + "/REPLY", "{\"words\": \"x\"}")).hasStatus(404);
			assertThat(other.json(SLIPS).get("total").asInt()).isZero();
		}
		assertThat(office.posts(slip + "/REPLY", "{\"words\": \"x\"}")).hasStatus(403);
		assertThat(program("health.reporter", "LEDGER_READ").posts(slip + "/REPLY", "{\"words\": \"x\"}"))
			.hasStatus(403);
		assertThat(office.posts(slip + "/ESCALATE", "{}")).hasStatus(404);
		assertThat(foreign("office", "LEDGER_READ", "TASKS_DECIDE").posts(SLIPS, body(health()))).hasStatus(404);
		assertThat(count("slip_event")).isEqualTo(1);
	}

	@Test
	void slipsAreReadInPartsThatDoNotMoveWhileOthersAreRaised() {
		Program office = program("office", "LEDGER_READ", "TASKS_DECIDE");
		raised(office);
		String second = raised(office);
		JsonNode first = office.json(SLIPS + "?limit=1");
		raised(office);
		JsonNode next = office.json(SLIPS + "?limit=1&after=" + first.get("next").asString());
		assertThat(texts(next.get("items"), "id")).containsExactly(second);
		assertThat(next.get("total").asInt()).isEqualTo(3);
	}

	@Test
	void rulesAreChangedByVersionAndTheirRoundGoesOnce() {
		Program office = program("office", "TASKS_DECIDE", "LEDGER_READ");
		String rules = SLIPS + "/rules";
		MvcTestResult read = office.reads(rules);
		assertThat(read).hasHeader("ETag", "\"0\"");
		String changed = Program.text(read)
			.replace("\"blueDays\":\"10\"", "\"blueDays\":\"7\"")
			.replaceFirst("\"orangeDays\":\"[0-9]+\"", "\"orangeDays\":4");
		assertThat(office.puts(rules, changed.replace(":4", ":\"四\""))).hasStatus(422)
			.bodyText()
			.contains("orangeDays");
		assertThat(office.puts(rules, changed)).hasStatusOk().hasHeader("ETag", "\"1\"");
		MvcTestResult late = office.puts(rules, changed.replace(":4", ":6"));
		assertThat(late).hasStatus(409);
		assertThat(Program.json(late).get("stored").get("orangeDays").asString()).isEqualTo("4");

		JsonNode outcome = Program.json(office.sends(HttpMethod.POST, SLIPS + "/rounds", "", "round"));
		assertThat(outcome.get("raised").asInt()).isEqualTo((int) count("supervision_slip")).isPositive();
		assertThat(Program.json(office.sends(HttpMethod.POST, SLIPS + "/rounds", "", "round"))).isEqualTo(outcome);
		assertThat(program("planner", "PLANS_WRITE").posts(SLIPS + "/rounds", "")).hasStatus(403);
		assertThat(program("planner", "PLANS_WRITE").puts(rules, changed)).hasStatus(403);
		assertThat(foreign("office", "TASKS_DECIDE").json(rules).get("number").asInt()).isZero();
	}

	private String raised(Program office) {
		MvcTestResult raised = office.posts(SLIPS, body(health()));
		assertThat(raised).hasStatus(201);
		return UUID.fromString(Program.json(raised).get("slips").get(0).get("id").asString()).toString();
	}

	private String health() {
		return "\"" + this.reporting.district().health() + "\"";
	}

	private String body(String units) {
		return """
				{"task": "%s", "unit": [%s], "grade": "ORANGE", "words": "请说明滞后的原因。", "day": "2026-02-28"}"""
			.formatted(this.plan.single(), units);
	}

}
