package org.gongjian.app.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.token.TokenScope;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through all operations of the interface for programs, whatever features there
 * are.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ApiDoorTests {

	private static final List<String> PEOPLE = List.of("planner", "leader", "office", "system", "auditor",
			"health.reporter", "health.reviewer", "east.reporter");

	private static final Set<TokenScope> ALL = Set.of(TokenScope.values());

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

	@Autowired
	private Operations operations;

	@Test
	void nothingOpensWithoutAToken() {
		assertThat(this.operations.all()).hasSizeGreaterThan(50);
		for (Operations.Operation operation : this.operations.all()) {
			assertThat(
					this.mvc.method(HttpMethod.valueOf(operation.method())).uri(address(operation, UUID.randomUUID())))
				.as(operation.toString())
				.hasStatus(401)
				.hasContentType("application/problem+json")
				.hasHeader("WWW-Authenticate", "Bearer");
		}
	}

	@Test
	void everyOperationOpensOnlyWithOneOfItsScopes() {
		Reporting reporting = reporting("用途区");
		for (TokenScope scope : List.of(TokenScope.LEDGER_READ, TokenScope.AUDIT_READ)) {
			Program program = program(reporting, (scope == TokenScope.AUDIT_READ) ? "auditor" : "planner",
					Set.of(scope));
			for (Operations.Operation operation : this.operations.all()) {
				if (!operation.scopes().isEmpty() && !operation.scopes().contains(scope.code())) {
					assertThat(send(program, operation, UUID.randomUUID()).getResponse().getStatus())
						.as(scope + " " + operation)
						.isIn(operation.path().endsWith("/evidence") ? Set.of(403, 415) : Set.of(403));
				}
			}
		}
	}

	@Test
	void thingsOfAnotherDistrictAreNotThereAndNothingFails() {
		District other = this.districts.create("他乡接口区");
		Reporting here = reporting("本乡接口区");
		var plan = other.plan();
		List<UUID> ids = List.of(other.health(), plan.id(), plan.goals(), plan.selfPay(), plan.townsOfEast());
		for (String person : PEOPLE) {
			Program program = program(here, person, ALL);
			for (Operations.Operation operation : this.operations.all()) {
				if (operation.path().contains("{")) {
					for (UUID id : ids) {
						MvcTestResult answer = send(program, operation, id);
						assertThat(answer.getResponse().getStatus())
							.as(person + " " + operation + " " + id + " " + answer)
							.isBetween(400, 499);
					}
				}
			}
		}
	}

	@Test
	void readingChangesNothing() {
		Reporting here = reporting("只读接口区");
		var plan = here.district().plan();
		Program program = program(here, "planner", ALL);
		String before = facts(here);
		for (Operations.Operation operation : this.operations.all()) {
			if (operation.method().equals("GET")) {
				for (UUID id : List.of(plan.id(), plan.single(), plan.lectures(), here.district().east())) {
					assertThat(send(program, operation, id).getResponse().getStatus()).as(operation.toString())
						.isLessThan(500);
				}
			}
		}
		assertThat(facts(here)).isEqualTo(before);
	}

	@Test
	void theDescriptionNamesEveryOperationAndItsSecurity() {
		Reporting here = reporting("描述区");
		Program program = program(here, "leader", Set.of(TokenScope.LEDGER_READ));
		JsonNode description = program.json("/api/v1/openapi.json");
		Set<String> described = new TreeSet<>();
		description.get("paths").properties().forEach((path) -> path.getValue().properties().forEach((method) -> {
			described.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
			JsonNode operation = method.getValue();
			assertThat(operation.get("security").get(0).has("token")).as(path.getKey()).isTrue();
			assertThat(operation.get("summary").asString()).as(path.getKey()).isNotBlank();
			assertThat(operation.get("responses").has("default")).as(path.getKey()).isTrue();
			if (!method.getKey().equals("get")) {
				assertThat(operation.get("parameters").findValuesAsString("name")).as(path.getKey())
					.contains("Idempotency-Key");
			}
		}));
		assertThat(described).isEqualTo(this.operations.all()
			.stream()
			.map((operation) -> operation.method() + " " + operation.path())
			.collect(Collectors.toCollection(TreeSet::new)));
		assertThat(description.at("/components/securitySchemes/token/scheme").asString()).isEqualTo("bearer");
		assertThat(description.toString()).doesNotContain("CurrentAccount", "\"page\"");
		Person leader = here.person("leader");
		assertThat(leader.opens("/api/v1/openapi.json")).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/openapi.json").accept("application/json"))
			.satisfies((answer) -> assertThat(answer.getResponse().getStatus()).isIn(302, 401));
		assertThat(leader.opens("/account/api")).hasStatusOk()
			.bodyText()
			.contains("/api/v1/reports/{assignmentId}/{periodStart}/submission", "提交填报", "reports:write");
	}

	private String facts(Reporting here) {
		return List.of("progress_report", "life_event", "duty_record", "period_lock", "evidence", "settings_change")
			.stream()
			.map((table) -> table + this.database.sql("select count(*) from " + table + " where jurisdiction_id = ?")
				.param(here.district().id())
				.query(Long.class)
				.single())
			.collect(Collectors.joining(" "));
	}

	private Reporting reporting(String name) {
		return new Reporting(this.districts.create(name), this.mvc, this.people, this.database, this.clock);
	}

	private Program program(Reporting reporting, String person, Set<TokenScope> scopes) {
		Person somebody = reporting.person(person);
		var held = ((CurrentAccount) somebody.account()).permissions();
		List<String> offered = new ArrayList<>(
				scopes.stream().filter((scope) -> scope.isWithin(held)).map(Enum::name).toList());
		return Program.of(somebody, this.clock, offered.toArray(String[]::new));
	}

	private static MvcTestResult send(Program program, Operations.Operation operation, UUID id) {
		HttpMethod method = HttpMethod.valueOf(operation.method());
		return (method == HttpMethod.GET) ? program.reads(address(operation, id))
				: program.sends(method, address(operation, id), "{}");
	}

	private static String address(Operations.Operation operation, UUID id) {
		return operation.path()
			.replaceAll("\\{(periodStart|start|last)}", LocalDate.of(LocalDate.now().getYear(), 1, 1).toString())
			.replace("{action}", "SIGN")
			.replaceAll("\\{[^}]+}", id.toString());
	}

}
