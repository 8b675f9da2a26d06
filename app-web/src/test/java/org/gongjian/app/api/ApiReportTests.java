package org.gongjian.app.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that reports for a unit.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ApiReportTests {

	private static final String DRAFT = """
			{"done": "完成了第一批改造。", "percent": 40, "figures": [{"target": "%s", "value": %s}]}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private Reporting reporting;

	private Program east;

	private String address;

	private String target;

	@BeforeEach
	void district() {
		this.reporting = new Reporting(this.districts.create("接口区" + UUID.randomUUID().toString().substring(0, 8)),
				this.mvc, this.people, this.database, this.clock);
		this.east = program("east.reporter", "ledger:read", "reports:write");
		this.address = "/api/v1" + this.reporting.east();
		this.target = this.reporting.district().plan().lectures().toString();
	}

	private Program program(String person, String... scopes) {
		String[] names = Arrays.stream(scopes)
			.map((scope) -> scope.toUpperCase(Locale.ROOT).replace(':', '_'))
			.toArray(String[]::new);
		return Program.of(this.reporting.person(person), this.clock, names);
	}

	@Test
	void aReportIsWrittenAndHandedIn() {
		JsonNode empty = this.east.json(this.address);
		assertThat(empty.get("status").isNull()).isTrue();
		assertThat(empty.get("open").asBoolean()).isTrue();

		MvcTestResult saved = this.east.puts(this.address, DRAFT.formatted(this.target, "\"12.50\""));
		assertThat(saved).hasStatusOk();
		JsonNode draft = Program.json(saved);
		assertThat(draft.get("status").asString()).isEqualTo("DRAFT");
		assertThat(draft.get("figures").get(0).get("figure").get("value").asString()).isEqualTo("12.5");
		assertThat(saved).hasHeader("ETag", "\"" + draft.get("version").asLong() + "\"");

		MvcTestResult submitted = this.east.posts(this.address + "/submission",
				"{\"version\": " + draft.get("version").asLong() + ", \"confirmed\": true, "
						+ DRAFT.formatted(this.target, "\"12.5\"").substring(1));
		assertThat(submitted).hasStatusOk();
		assertThat(Program.json(submitted).get("status").asString()).isEqualTo("SUBMITTED");
		UUID report = this.reporting.report(this.reporting.district().plan().townsOfEast());
		assertThat(this.reporting.audited("SUBMIT_REPORT", report)).isEqualTo(1);
		assertThat(this.database.sql("select distinct token from audit_event where object_id = ?")
			.param(report)
			.query(String.class)
			.single()).startsWith("程序 ");
		assertThat(this.east.json("/api/v1/reports").get("items").findValuesAsString("status")).contains("SUBMITTED");
	}

	@Test
	void whatSomebodyElseSavedIsToldAndKept() {
		MvcTestResult first = this.east.puts(this.address, DRAFT.formatted(this.target, "1"));
		String begun = String.valueOf(first.getResponse().getHeader("ETag"));
		this.reporting.person("east.reporter")
			.sends(this.reporting.east(), Reporting.form("version",
					this.reporting.version(this.reporting.district().plan().townsOfEast()), "done", "另一人的内容"));

		MvcTestResult second = this.mvc.put()
			.uri(this.address)
			.header("Authorization", "Bearer " + this.east.token())
			.header("Idempotency-Key", "second")
			.header("If-Match", begun)
			.contentType("application/json")
			.content(DRAFT.formatted(this.target, "2"))
			.exchange();
		assertThat(second).hasStatus(409).hasContentType("application/problem+json");
		JsonNode problem = Program.json(second);
		assertThat(problem.get("type").asString()).isEqualTo("urn:gongjian:problem:conflict");
		assertThat(problem.get("stored").get("content").get("done").asString()).isEqualTo("另一人的内容");
		assertThat(this.east.puts(this.address, DRAFT.formatted(this.target, "2"))).hasStatus(409);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"12,5"    | figures[0].value
			"1e999"   | figures[0].value
			1e999     | figures[0].value
			-3        | figures[0].value
			"十二"     | figures[0].value
			true      | figures[0].value
			""")
	void figuresAreRefusedAsOnThePages(String figure, String field) {
		MvcTestResult refused = this.east.puts(this.address, DRAFT.formatted(this.target, figure));
		assertThat(refused).hasStatus(422).hasContentType("application/problem+json");
		JsonNode error = Program.json(refused).get("errors").get(0);
		assertThat(error.get("field").asString()).isEqualTo(field);
		assertThat(error.get("message").asString()).isNotBlank();
	}

	@Test
	void nothingThatIsSentIsPassedOver() {
		JsonNode unknown = Program.json(this.east.puts(this.address, "{\"doen\": \"错字\"}"));
		assertThat(unknown.get("status").asInt()).isEqualTo(400);
		assertThat(unknown.get("errors").get(0).get("field").asString()).isEqualTo("doen");
		String foreign = this.reporting.district().plan().selfPay().toString();
		assertThat(this.east.puts(this.address, DRAFT.formatted(foreign, "1"))).hasStatus(422);
		assertThat(this.east.reads("/api/v1/tasks?untl=2026-01-01")).hasStatus(400);
		assertThat(this.east.reads("/api/v1/tasks?state=NONE")).hasStatus(400);
		assertThat(this.east.reads("/api/v1/tasks?limit=201")).hasStatus(400);
		assertThat(this.east.reads("/api/v1/tasks?after=%25%25")).hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"done":                    | 400
			[]                          | 400
			null                        | 400
			{"done": "a", "done": "b"}  | 400
			{"done": "a"} x             | 400
			{"figures": 3}              | 400
			{"figures": [null]}         | 400
			{"confirmed": 2}            | 400
			{"confirmed": 1.5}          | 400
			""")
	void whatCannotBeReadIsRefused(String body, int status) {
		assertThat(this.east.puts(this.address, body)).hasStatus(status).hasContentType("application/problem+json");
	}

	@Test
	void whatIsTooLargeOrOfAnotherKindIsRefused() {
		String large = "{\"done\": \"" + "好".repeat(400_000) + "\"}";
		assertThat(this.east.puts(this.address, large)).hasStatus(413).hasContentType("application/problem+json");
		assertThat(this.mvc.put()
			.uri(this.address)
			.header("Authorization", "Bearer " + this.east.token())
			.header("Idempotency-Key", "1")
			.contentType("text/plain")
			.content("x")).hasStatus(415);
		assertThat(this.east.sends(HttpMethod.PATCH, this.address, "{}")).hasStatus(405)
			.hasContentType("application/problem+json");
		assertThat(this.east.reads("/api/v1/nothing")).hasStatus(404).hasContentType("application/problem+json");
	}

	@Test
	void theSameKeyHasOneEffectAndOneAnswer() {
		String draft = DRAFT.formatted(this.target, "7");
		MvcTestResult first = this.east.sends(HttpMethod.PUT, this.address, draft, "key-1");
		MvcTestResult again = this.east.sends(HttpMethod.PUT, this.address, draft, "key-1");
		assertThat(first).hasStatusOk().doesNotContainHeader("Idempotency-Replayed");
		assertThat(again).hasStatusOk().hasHeader("Idempotency-Replayed", "true");
		assertThat(Program.text(again)).isEqualTo(Program.text(first));
		assertThat(again.getResponse().getHeader("ETag")).isEqualTo(first.getResponse().getHeader("ETag"));

		MvcTestResult other = this.east.sends(HttpMethod.PUT, this.address, DRAFT.formatted(this.target, "8"), "key-1");
		assertThat(other).hasStatus(409);
		assertThat(Program.json(other).get("type").asString()).isEqualTo("urn:gongjian:problem:key-reused");
		assertThat(this.east.sends(HttpMethod.PUT, this.address, draft, null)).hasStatus(400);
		assertThat(this.east.sends(HttpMethod.PUT, this.address, draft, "a b")).hasStatus(400);
	}

	@Test
	void twentyAtOnceHaveOneEffectAndOneAnswer() throws Exception {
		String address = this.address + "/evidence";
		MockMultipartFile file = new MockMultipartFile("files", "讲座.txt", "text/plain", "签到表。".getBytes());
		ExecutorService threads = Executors.newFixedThreadPool(20);
		try {
			List<Callable<MvcTestResult>> calls = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				calls.add(() -> this.east.uploads(address, "at-once", file));
			}
			List<String> answers = new ArrayList<>();
			for (Future<MvcTestResult> call : threads.invokeAll(calls)) {
				assertThat(call.get()).hasStatus(201);
				answers.add(Program.text(call.get()));
			}
			assertThat(answers).hasSize(20).containsOnly(answers.get(0));
		}
		finally {
			threads.shutdownNow();
		}
		UUID report = this.reporting.report(this.reporting.district().plan().townsOfEast());
		assertThat(this.reporting.count("evidence", report)).isEqualTo(1);
	}

	@Test
	void differentFilesAtOnceAreAllTaken() throws Exception {
		this.east.puts(this.address, DRAFT.formatted(this.target, "7"));
		ExecutorService threads = Executors.newFixedThreadPool(12);
		try {
			List<Callable<MvcTestResult>> calls = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				MockMultipartFile file = new MockMultipartFile("files", "讲座" + i + ".txt", "text/plain",
						("第 " + i + " 场签到表。").getBytes());
				String key = "file-" + i;
				calls.add(() -> this.east.uploads(this.address + "/evidence", key, file));
			}
			for (Future<MvcTestResult> call : threads.invokeAll(calls)) {
				assertThat(call.get()).hasStatus(201);
			}
		}
		finally {
			threads.shutdownNow();
		}
		UUID report = this.reporting.report(this.reporting.district().plan().townsOfEast());
		assertThat(this.reporting.count("evidence", report)).isEqualTo(12);
	}

	@Test
	void holesInListsAreRefused() {
		assertThat(this.east.posts(this.address + "/evidence/earlier", "{\"evidence\": [null]}")).hasStatus(400)
			.hasContentType("application/problem+json");
	}

	@ParameterizedTest
	@CsvSource({ "-5000-01-01", "-999999999-01-01", "+999999999-12-31", "0000-01-01" })
	void aDayThatIsNoneIsMalformed(String day) {
		String place = "/corrections/" + this.reporting.district().east() + "/" + day;
		assertThat(this.east.posts("/api/v1/targets/" + this.target + place, "{}")).hasStatus(400)
			.hasContentType("application/problem+json");
		assertThat(this.reporting.person("east.reporter").opens("/targets/" + this.target + place)).hasStatus(400);
		assertThat(this.east.reads("/api/v1/reports?period=" + day)).hasStatus(400);
	}

	@Test
	void answersAreForgottenAfterAWeek(@Autowired ForgottenAnswers answers) {
		String draft = DRAFT.formatted(this.target, "7");
		this.east.sends(HttpMethod.PUT, this.address, draft, "old");
		age("6 days");
		answers.forget();
		assertThat(this.east.sends(HttpMethod.PUT, this.address, draft, "old")).hasHeader("Idempotency-Replayed",
				"true");
		age("2 days");
		answers.forget();
		assertThat(this.east.sends(HttpMethod.PUT, this.address, draft, "old")
			.getResponse()
			.containsHeader("Idempotency-Replayed")).isFalse();
	}

	private void age(String time) {
		this.database
			.sql("update api_answer set claimed_at = claimed_at - cast(? as interval) where jurisdiction_id = ?")
			.params(time, this.reporting.district().id())
			.update();
	}

	@Test
	void evidenceIsUploadedReadAndTakenAway() {
		MockMultipartFile file = new MockMultipartFile("files", "讲座.txt", "text/plain", "签到表。".getBytes());
		JsonNode files = Program.json(this.east.uploads(this.address + "/evidence", "up", file)).get("files");
		assertThat(files).hasSize(1);
		String id = files.get(0).get("id").asString();
		assertThat(this.east.json(this.address + "/evidence").get("files").get(0).get("name").asString())
			.isEqualTo("讲座.txt");
		assertThat(Program.text(this.east.reads("/api/v1/evidence/" + id))).isEqualTo("签到表。");
		assertThat(program("west.reporter", "ledger:read").reads("/api/v1/evidence/" + id)).hasStatus(404);
		assertThat(this.east.uploads(this.address + "/evidence", "bad",
				new MockMultipartFile("files", "x.exe", "x/x", new byte[] { 1 })))
			.hasStatus(422);
		assertThat(this.east.sends(HttpMethod.DELETE, this.address + "/evidence/" + id, "")).hasStatusOk();
		assertThat(this.east.json(this.address + "/evidence").get("files")).isEmpty();
	}

	@Test
	void reportsOfOtherUnitsAreNotThere() {
		Program west = program("west.reporter", "ledger:read", "reports:write");
		assertThat(west.reads(this.address)).hasStatus(404).hasContentType("application/problem+json");
		assertThat(west.puts(this.address, "{}")).hasStatus(404);
		assertThat(west.posts(this.address + "/submission", "{}")).hasStatus(404);
		assertThat(west.reads(this.address + "/evidence")).hasStatus(404);
	}

	@Test
	void aTokenForReadingDoesNotWrite() {
		Program reader = program("east.reporter", "ledger:read");
		assertThat(reader.puts(this.address, "{}")).hasStatus(403).hasContentType("application/problem+json");
		assertThat(reader.reads("/api/v1/tasks")).hasStatusOk();
		assertThat(program("east.reporter", "reports:write").reads("/api/v1/tasks")).hasStatus(403);
	}

	@Test
	void problemsAreToldInTheLanguageThatIsPreferred() {
		assertThat(Program
			.json(this.mvc.get()
				.uri("/api/v1/nothing")
				.header("Authorization", "Bearer " + this.east.token())
				.header("Accept-Language", "en")
				.exchange())
			.get("title")
			.asString()).isEqualTo("Not found");
		assertThat(this.east.json("/api/v1/nothing").get("title").asString()).isEqualTo("没有找到");
	}

}
