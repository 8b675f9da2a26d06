package org.gongjian.app.api;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs that ask how things stood at the end of a day, and what changed since.
 */
class ApiHistoryTests extends ProgramTestCase {

	@Test
	void everythingIsReadAsItStoodAtTheEndOfTheDay() {
		approve("27");
		this.clock.set("2026-02-20T09:00");
		Program leader = program("leader", "LEDGER_READ");
		String target = "/api/v1/targets/" + this.plan.lectures();
		correct("31");

		assertThat(figure(leader.json(target))).isEqualTo("31");
		assertThat(figure(leader.json(target + "?asOf=2026-02-10"))).isEqualTo("27");
		assertThat(figure(leader.json(target + "?asOf=2026-02-20"))).isEqualTo("31");
		assertThat(leader.reads(target)).containsHeader("ETag");
		assertThat(leader.reads(target + "?asOf=2026-02-10")).doesNotContainHeader("ETag");
		JsonNode then = leader.json("/api/v1/targets?asOf=2026-02-10");
		assertThat(then.get("day").asString()).isEqualTo("2026-02-10");
		assertThat(then.get("leftOut")).isEmpty();
		assertThat(then.get("items").toString()).contains("\"value\":\"27\"").doesNotContain("\"value\":\"31\"");
		assertThat(leader.json("/api/v1/targets").get("day").asString()).isEqualTo("2026-02-20");
	}

	@Test
	void tasksReportsAndStandingAreReadAsOfADay() {
		this.clock.set("2026-02-20T09:00");
		approve("27");
		Program leader = program("leader", "LEDGER_READ");
		String task = "/api/v1/tasks/" + this.plan.towns();
		assertThat(leader.json(task).get("reports")).hasSize(1);
		assertThat(leader.json(task).get("task").toString()).isNotEqualTo(then(leader, task).get("task").toString());
		assertThat(then(leader, task).get("reports")).isEmpty();
		assertThat(leader.json(task).get("past").get("wordings")).isEmpty();
		assertThat(leader.json("/api/v1/tasks").get("total")).isEqualTo(then(leader, "/api/v1/tasks").get("total"));
		assertThat(leader.json("/api/v1/standing").get("current").get("received").asInt()).isEqualTo(1);
		assertThat(then(leader, "/api/v1/standing").get("current").get("received").asInt()).isZero();
		assertThat(then(leader, "/api/v1/standing").get("day").asString()).isEqualTo("2026-02-15");
		assertThat(texts(leader.json("/api/v1/standing/reports").get("items"), "receipt")).contains("ON_TIME");
		assertThat(texts(then(leader, "/api/v1/standing/reports").get("items"), "receipt")).doesNotContain("ON_TIME");
	}

	private static JsonNode then(Program program, String address) {
		return program.json(address + "?asOf=2026-02-15");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/tasks", "/api/v1/targets", "/api/v1/standing", "/api/v1/standing/reports" })
	void dayThatCannotBeShownIsRefusedInsteadOfShowingAnother(String address) {
		Program leader = program("leader", "LEDGER_READ");
		assertThat(leader.reads(address + "?asOf=2026-02-11")).hasStatus(400).bodyText().contains("asOf", "还没有到");
		assertThat(leader.reads(address + "?asOf=2026-02-30")).hasStatus(400).bodyText().contains("asOf");
		assertThat(leader.reads(address + "?asOf=2026-02-09")).hasStatus(422)
			.bodyText()
			.contains("asOf", "2026-02-10 起");
		assertThat(leader.reads("/api/v1/account?asOf=2026-02-09")).hasStatus(400);
	}

	@Test
	void whatIsOutsideOfTheScopeIsNotThereOnAnyDay() {
		this.clock.set("2026-02-20T09:00");
		String query = "?asOf=2026-02-10";
		Program east = program("east.reporter", "LEDGER_READ");
		assertThat(east.reads("/api/v1/tasks/" + this.plan.single() + query)).hasStatus(404);
		assertThat(east.reads("/api/v1/targets/" + this.plan.selfPay() + query)).hasStatus(404);
		assertThat(east.json("/api/v1/tasks" + query).get("total").asInt()).isEqualTo(1);
		Program other = foreign("leader", "LEDGER_READ");
		assertThat(other.reads("/api/v1/tasks/" + this.plan.towns() + query)).hasStatus(404);
		assertThat(other.reads("/api/v1/standing" + query + "&plan=" + this.plan.id())).hasStatus(404);
		assertThat(program("office", "TASKS_DECIDE").reads("/api/v1/tasks" + query)).hasStatus(403);
	}

	@Test
	void whatChangedIsListedInTheOrderInWhichItHappened() {
		this.clock.set("2026-02-20T09:00");
		approve("27");
		Program leader = program("leader", "LEDGER_READ");
		String changes = "/api/v1/changes?since=2026-02-19";
		JsonNode all = leader.json(changes);
		assertThat(texts(all.get("items"), "what")).containsExactly("handedIn", "approved", "figure");
		assertThat(all.get("total").asInt()).isEqualTo(3);
		JsonNode figure = all.get("items").get(2);
		assertThat(figure.get("targetId").asString()).isEqualTo(this.plan.lectures().toString());
		assertThat(figure.get("after").asString()).isEqualTo("27场");
		assertThat(figure.get("periodStart").asString()).isEqualTo("2026-02-01");

		List<String> seen = new ArrayList<>();
		JsonNode part = leader.json(changes + "&limit=1");
		seen.addAll(texts(part.get("items"), "id"));
		this.reporting.person("health.reporter").sends(this.reporting.single() + "/submission", Reporting.form());
		while (!part.get("next").isNull()) {
			part = leader.json(changes + "&limit=1&after=" + part.get("next").asString());
			seen.addAll(texts(part.get("items"), "id"));
		}
		assertThat(seen).hasSize(4).doesNotHaveDuplicates().startsWith(all.get("items").get(0).get("id").asString());
		assertThat(leader.json(changes + "&kind=FIGURE").get("total").asInt()).isEqualTo(1);
		assertThat(leader.json(changes + "&task=" + this.plan.single()).get("total").asInt()).isEqualTo(1);
	}

	@Test
	void lightsThatDifferAreListed() {
		this.clock.set("2026-02-20T09:00");
		approve("27");
		JsonNode lights = program("leader", "LEDGER_READ").json("/api/v1/changes/lights?since=2026-02-15");
		assertThat(texts(lights.get("items"), "id")).contains(this.plan.lectures().toString());
		assertThat(lights.get("items").toString()).contains("27场");
	}

	@ParameterizedTest
	@CsvSource({ "'', 400", "?since=2026-02-10, 400", "?since=gestern, 400", "?since=1026-02-09, 400",
			"?since=2026-02-09&kind=NONE, 400", "?since=2026-02-09&after=eA, 400", "?since=2026-02-09&from=1, 400" })
	void whatCannotBeReadIsRefused(String query, int status) {
		assertThat(program("leader", "LEDGER_READ").reads("/api/v1/changes" + query)).hasStatus(status)
			.hasContentType("application/problem+json");
	}

	@Test
	void changesOutsideOfTheScopeAreNotListed() {
		this.clock.set("2026-02-20T09:00");
		approve("27");
		String changes = "/api/v1/changes?since=2026-02-19";
		assertThat(program("west.reporter", "LEDGER_READ").json(changes).get("total").asInt()).isZero();
		assertThat(foreign("leader", "LEDGER_READ").json(changes).get("total").asInt()).isZero();
		assertThat(foreign("leader", "LEDGER_READ").reads(changes + "&plan=" + this.plan.id())).hasStatus(404);
		assertThat(program("west.reporter", "LEDGER_READ").reads(changes + "&unit=" + this.reporting.district().east()))
			.hasStatus(404);
		assertThat(program("office", "TASKS_DECIDE").reads(changes)).hasStatus(403);
	}

	private static String figure(JsonNode target) {
		return target.get("target").get("figure").get("value").asString();
	}

	private void approve(String figure) {
		var report = handIn(figure);
		assertThat(program("east.reviewer", "REVIEWS_WRITE").posts("/api/v1/reviews/" + report + "/approval",
				"{\"submission\": 1}"))
			.hasStatusOk();
	}

	private void correct(String figure) {
		String id = Program
			.json(program("east.reporter", "REPORTS_WRITE").posts("/api/v1/targets/" + this.plan.lectures()
					+ "/corrections/" + this.reporting.district().east() + "/" + this.reporting.period(),
					"{\"value\": " + figure + ", \"reason\": \"漏报四场\"}"))
			.get("id")
			.asString();
		assertThat(program("east.reviewer", "REVIEWS_WRITE").posts("/api/v1/corrections/" + id + "/decision",
				"{\"accepted\": true}"))
			.hasStatusOk();
	}

}
