package org.gongjian.app.api;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs that read what a person was told, and what was sent outside.
 */
class ApiNoticeTests extends ProgramTestCase {

	private static final String NOTICES = "/api/v1/notices";

	@Test
	void ownNoticesAreReadAndMarkedOnce() throws Exception {
		tell();
		tell();
		Program unit = program("health.reporter", "NOTICES_WRITE");
		JsonNode notices = unit.json(NOTICES + "?unread=true");
		assertThat(notices.get("total").asInt()).isEqualTo(2);
		assertThat(notices.get("items").get(0).get("address").asString()).startsWith("/slips/");
		String first = notices.get("items").get(0).get("id").asString();
		for (MvcTestResult answer : atOnce(
				() -> unit.sends(HttpMethod.POST, NOTICES + "/" + first + "/reading", "", "read"))) {
			assertThat(answer).hasStatusOk();
			assertThat(Program.json(answer).get("unread").asInt()).isEqualTo(1);
		}
		assertThat(unit.json(NOTICES + "?unread=true").get("total").asInt()).isEqualTo(1);
		assertThat(unit.json(NOTICES).get("total").asInt()).isEqualTo(2);
		assertThat(Program.json(unit.posts(NOTICES + "/reading", "")).get("unread").asInt()).isZero();
		for (Program other : new Program[] { program("east.reporter", "NOTICES_WRITE"),
				foreign("health.reporter", "NOTICES_WRITE") }) {
			assertThat(other.posts(NOTICES + "/" + first + "/reading", "")).hasStatus(404);
			assertThat(other.json(NOTICES).get("total").asInt()).isZero();
		}
	}

	@Test
	void tokenForOtherThingsTouchesNoNotices() {
		Program unit = program("health.reporter", "LEDGER_READ", "REPORTS_WRITE");
		assertThat(unit.reads(NOTICES)).hasStatus(403);
		assertThat(unit.posts(NOTICES + "/reading", "")).hasStatus(403);
		assertThat(unit.puts(NOTICES + "/settings", "{\"address\": \"a@example.org\", \"wanted\": true}"))
			.hasStatus(403);
		assertThat(count("mail_wish")).isZero();
	}

	@Test
	void mailIsWishedForOnce() {
		Program unit = program("health.reporter", "NOTICES_WRITE");
		String wish = "{\"address\": \" li@example.org \", \"wanted\": true}";
		assertThat(unit.puts(NOTICES + "/settings", wish.replace("@", ""))).hasStatus(422)
			.bodyText()
			.contains("address");
		for (int i = 0; i < 2; i++) {
			MvcTestResult changed = unit.sends(HttpMethod.PUT, NOTICES + "/settings", wish, "wish");
			assertThat(changed).hasStatusOk();
			assertThat(Program.json(changed).get("address").asString()).isEqualTo("li@example.org");
		}
		assertThat(unit.json(NOTICES + "/settings").get("wanted").asBoolean()).isTrue();
		assertThat(this.database
			.sql("select count(*) from audit_event where jurisdiction_id = ? and action = 'CHANGE_NOTICES'")
			.param(this.reporting.district().id())
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(program("east.reporter", "NOTICES_WRITE").json(NOTICES + "/settings").get("address").asString())
			.isEmpty();
	}

	@Test
	void whatWasSentOutsideIsSeenAndSentAgainOnce() throws Exception {
		UUID message = UUID.randomUUID();
		this.database
			.sql("""
					insert into sent_message (id, jurisdiction_id, channel, about, recipient, subject, body, state, attempts, next_at,
						made_at, changed_at, problem, version)
					values (?, ?, 'MAIL', 'DUE', 'li@example.org', '待办提醒', '正文', 'GIVEN_UP', 5, now(), now(), now(), '550', 0)
					""")
			.params(message, this.reporting.district().id())
			.update();
		Program system = program("system", "MESSAGES_WRITE");
		assertThat(texts(system.json("/api/v1/messages?state=GIVEN_UP").get("items"), "id"))
			.containsExactly(message.toString());
		assertThat(system.json("/api/v1/messages?channel=WEBHOOK").get("total").asInt()).isZero();
		String again = "/api/v1/messages/" + message + "/sending";
		assertThat(foreign("system", "MESSAGES_WRITE").posts(again, "")).hasStatus(404);
		assertThat(foreign("system", "MESSAGES_WRITE").json("/api/v1/messages").get("total").asInt()).isZero();
		for (MvcTestResult answer : atOnce(() -> system.sends(HttpMethod.POST, again, "", "again"))) {
			assertThat(answer).hasStatusOk();
			assertThat(Program.json(answer).get("state").asString()).isEqualTo("WAITING");
		}
		assertThat(this.reporting.audited("SEND_AGAIN", message)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "planner", "office", "leader", "health.reporter" })
	void nobodyElseSeesWhatWasSent(String person) {
		assertThat(program(person, "NOTICES_WRITE").reads("/api/v1/messages")).hasStatus(403);
		assertThat(this.reporting.person(person).opens("/administration/messages")).hasStatus(403);
		assertThat(this.reporting.person(person).opens("/notices")).hasStatusOk();
	}

	@Test
	void workDeskSaysWhatIsToDoAsFarAsTheScopesGo() {
		handIn("27");
		JsonNode desk = program("east.reviewer", "LEDGER_READ", "REVIEWS_WRITE").json("/api/v1/desk");
		JsonNode waiting = item(desk, "TO_REVIEW");
		assertThat(waiting.get("count").asInt()).isEqualTo(1);
		assertThat(waiting.get("address").asString()).startsWith("/reviews");
		assertThat(item(program("health.reviewer", "LEDGER_READ", "REVIEWS_WRITE").json("/api/v1/desk"), "TO_REVIEW")
			.get("count")
			.asInt()).isZero();
		JsonNode narrow = program("east.reviewer", "NOTICES_WRITE").json("/api/v1/desk");
		assertThat(texts(narrow.get("items"), "section")).doesNotContain("TO_REVIEW", "OVERDUE");
	}

	private static JsonNode item(JsonNode desk, String section) {
		for (JsonNode item : desk.get("items")) {
			if (item.get("section").asString().equals(section)) {
				return item;
			}
		}
		throw new AssertionError("No " + section + " in " + desk);
	}

	/** The office raises a slip for the health department. */
	private void tell() {
		assertThat(program("office", "LEDGER_READ", "TASKS_DECIDE").posts("/api/v1/slips", """
				{"task": "%s", "unit": ["%s"], "grade": "BLUE", "words": "请说明。", "day": "2026-02-28"}"""
			.formatted(this.plan.single(), this.reporting.district().health()))).hasStatus(201);
	}

}
