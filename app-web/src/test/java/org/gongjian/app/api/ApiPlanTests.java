package org.gongjian.app.api;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs that look after plans: links of targets, working days, deadlines, revisions.
 */
class ApiPlanTests extends ProgramTestCase {

	@Test
	void lowerTargetsAreLinkedOnceAndUnlinked() throws Exception {
		this.database.sql("update jurisdiction set parent_id = ? where id = ?")
			.params(this.reporting.district().id(), this.elsewhere.district().id())
			.update();
		UUID lower = this.elsewhere.district().plan().lectures();
		Program planner = program("planner", "PLANS_WRITE", "LEDGER_READ");
		String links = "/api/v1/targets/" + this.plan.lectures() + "/links";
		assertThat(planner.json(links + "?q=讲座").get("found").toString()).contains(lower.toString());
		String body = "{\"lower\": \"" + lower + "\"}";
		for (MvcTestResult answer : atOnce(() -> planner.sends(HttpMethod.POST, links, body, "link"))) {
			assertThat(answer).hasStatus(201);
			assertThat(texts(Program.json(answer).get("linked"), "id")).containsExactly(lower.toString());
		}
		assertThat(links()).isEqualTo(1);
		JsonNode upper = planner.json("/api/v1/targets/" + this.plan.lectures());
		assertThat(upper.get("lowers")).hasSize(1);
		assertThat(upper.get("changes")).hasSize(1);
		assertThat(planner.posts(links, body.replace(lower.toString(), this.plan.selfPay().toString()))).hasStatus(409)
			.bodyText()
			.contains("计量单位不同");
		assertThat(planner.posts(links, "{}")).hasStatus(400);
		assertThat(program("planner", "LEDGER_READ").posts(links, body)).hasStatus(403);
		assertThat(program("leader", "LEDGER_READ").reads(links)).hasStatus(403);
		assertThat(foreign("planner", "PLANS_WRITE").reads(links)).hasStatus(404);
		for (int i = 0; i < 2; i++) {
			assertThat(Program.json(planner.sends(HttpMethod.DELETE, links + "/" + lower, "", "unlink")).get("linked"))
				.isEmpty();
		}
		assertThat(links()).isEqualTo(2);
	}

	private long links() {
		return this.database.sql("select count(*) from target_link where upper_id = ?")
			.param(this.plan.lectures())
			.query(Long.class)
			.single();
	}

	@Test
	void workingDaysAreReadAndSaidOnce() throws Exception {
		Program system = program("system", "WORKDAYS_WRITE");
		String days = "/api/v1/workdays";
		assertThat(system.json(days + "?year=2026").get("special").toString()).contains("2026-02");
		String body = "{\"lines\": [\"2027-01-01 休 元旦\", \"2027-01-02 班\"]}";
		for (MvcTestResult answer : atOnce(() -> system.sends(HttpMethod.POST, days, body, "days"))) {
			assertThat(answer).hasStatusOk();
			assertThat(Program.json(answer).get("special")).hasSize(2);
		}
		assertThat(count("special_day")).isEqualTo(2);
		assertThat(system.posts(days, "{\"lines\": [\"2027-05-01 休\", \"明天 休\", \"2020-01-01 班\"]}")).hasStatus(422)
			.bodyText()
			.contains("lines[1]", "lines[2]")
			.doesNotContain("lines[0]");
		assertThat(system.posts(days, "{}")).hasStatus(422);
		assertThat(count("special_day")).isEqualTo(2);
		assertThat(program("planner", "PLANS_WRITE").reads(days)).hasStatus(403);
		assertThat(program("system", "UNITS_WRITE").posts(days, body)).hasStatus(403);
		assertThat(foreign("system", "WORKDAYS_WRITE").json(days + "?year=2027").get("special")).isEmpty();
	}

	@Test
	void deadlinesAreReadAndTriedOutWithOtherSettings() {
		Program planner = program("planner", "PLANS_WRITE");
		String settings = "/api/v1/plans/" + this.plan.id() + "/settings";
		JsonNode now = planner.json(settings + "/deadlines");
		assertThat(now.size()).isBetween(1, 6);
		JsonNode tried = planner.json(settings + "/deadlines?kind=MONTH&deadlineDays=9&dayCount=CALENDAR&moves=false"
				+ "&graceDays=0&reviewSteps=ONE&onTrack=95&atRisk=80&holdMargin=5&holdsFrom=2026-03-01");
		assertThat(tried.toString()).contains("\"deadline\":\"2026-04-09\"");
		assertThat(planner.json(settings + "/deadlines")).isEqualTo(now);
		assertThat(planner.reads(settings + "/deadlines?holdsFrom=2026-01-01")).hasStatus(422);
		assertThat(planner.reads(settings + "/deadlines?kind=YEARLY")).hasStatus(400);
		assertThat(foreign("planner", "PLANS_WRITE").reads(settings + "/deadlines")).hasStatus(404);
		assertThat(program("leader", "LEDGER_READ").reads(settings + "/deadlines")).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/revisions/1", "/documents/%s" })
	void plansAreSeenOnlyInTheirDistrict(String part) {
		String address = "/api/v1/plans/" + this.plan.id() + part.formatted(this.plan.document());
		assertThat(foreign("leader", "LEDGER_READ").reads(address)).hasStatus(404);
		assertThat(this.elsewhere.person("leader").opens(address.substring("/api/v1".length()))).hasStatus(404);
	}

	@Test
	void whatARevisionChangedIsRead() {
		Program leader = program("leader", "LEDGER_READ");
		String revisions = "/api/v1/plans/" + this.plan.id() + "/revisions/";
		JsonNode first = leader.json(revisions + "1");
		assertThat(texts(first.get("added"), "id")).contains(this.plan.towns().toString());
		assertThat(texts(program("east.reporter", "LEDGER_READ").json(revisions + "1").get("added"), "id"))
			.containsExactly(this.plan.towns().toString());
		assertThat(leader.reads(revisions + "2")).hasStatus(404);
		assertThat(this.reporting.person("leader").opens("/plans/" + this.plan.id() + "/revisions/1")).hasStatusOk();
	}

	@Test
	void filesOfTheUnitAreFoundToBeUsedAgain() {
		Program unit = program("health.reporter", "REPORTS_WRITE");
		unit.uploads("/api/v1" + this.reporting.single() + "/evidence", "file",
				new MockMultipartFile("files", "现场照片.txt", "text/plain", "照片说明".getBytes()));
		String earlier = "/api/v1" + this.reporting.goals() + "/evidence/earlier";
		assertThat(texts(unit.json(earlier + "?q=照片"), "name")).containsExactly("现场照片.txt");
		assertThat(unit.json(earlier + "?q=签到")).isEmpty();
		assertThat(program("east.reporter", "REPORTS_WRITE").reads(earlier)).hasStatus(404);
		assertThat(program("health.reporter", "LEDGER_READ").reads(earlier)).hasStatus(403);
	}

}
