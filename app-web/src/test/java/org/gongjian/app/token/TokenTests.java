package org.gongjian.app.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.api.Program;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class TokenTests {

	private static final String PAGE = "/account/tokens";

	private static final String ACCOUNT = "/api/v1/account";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private Reporting reporting;

	private Person leader;

	@BeforeEach
	void district(@Autowired SampleDistrict districts, @Autowired UserDetailsService people) {
		this.reporting = new Reporting(districts.create("令" + UUID.randomUUID().toString().substring(0, 8)), this.mvc,
				people, this.database, this.clock);
		this.leader = this.reporting.person("leader");
	}

	@Test
	void aTokenIsShownOnceAndOnlyItsHashIsKept() {
		Program program = Program.of(this.leader, this.clock, "LEDGER_READ");
		assertThat(this.leader.opens(PAGE)).hasStatusOk()
			.bodyText()
			.contains("程序 ", "有效", "从未")
			.doesNotContain(program.token());
		assertThat(this.database.sql("select count(*) from api_token t where t::text like '%' || ? || '%'")
			.param(program.token().substring(36))
			.query(Long.class)
			.single()).isZero();
		assertThat(program.json(ACCOUNT).get("permissions").toString())
			.isEqualTo("[\"READ_LEDGER\",\"USE_OWN_ACCOUNT\"]");
		assertThat(this.leader.opens(PAGE)).bodyText().doesNotContain("从未");
	}

	@ParameterizedTest
	@CsvSource({ "'', LEDGER_READ, 30, 请填写名称", "同步, '', 30, 请至少选择一项", "同步, REPORTS_WRITE, 30, 请至少选择一项",
			"同步, LEDGER_READ, -1, 请填写", "同步, LEDGER_READ, 366, 请填写" })
	void whatCannotBeIsSaidBesideTheField(String name, String scope, int days, String said) {
		Map<String, String> form = Map.of("name", name, "until", LocalDate.now(this.clock).plusDays(days).toString());
		MvcTestResult refused = scope.isEmpty() ? this.leader.sends(PAGE, form)
				: this.leader.sends(PAGE, form, "scopes", scope);
		assertThat(refused).hasStatus(422).bodyText().contains(said, "value=\"" + name + "\"");
	}

	@Test
	void aTokenThatIsWithdrawnNoLongerWorks() {
		Program program = Program.of(this.leader, this.clock, "LEDGER_READ");
		assertThat(this.leader.sends(PAGE + "/" + id() + "/withdrawal", Map.of())).hasStatus(302);
		refuses(program);
		assertThat(this.leader.opens(PAGE)).bodyText().contains("已撤回");
	}

	@Test
	void noMoreThanTwentyAreMadeAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(12);
		try {
			List<Callable<MvcTestResult>> calls = new ArrayList<>();
			for (int i = 0; i < 24; i++) {
				Map<String, String> form = Map.of("name", "同步" + i, "scopes", "LEDGER_READ", "until",
						LocalDate.now(this.clock).plusDays(30).toString());
				calls.add(() -> this.leader.sends(PAGE, form));
			}
			for (Future<MvcTestResult> call : threads.invokeAll(calls)) {
				call.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.database.sql("select count(*) from api_token where jurisdiction_id = ?")
			.param(this.reporting.district().id())
			.query(Long.class)
			.single()).isEqualTo(20);
	}

	@Test
	void anAdministratorSeesAndWithdrawsTokensButNobodyElseDoes() {
		Program program = Program.of(this.leader, this.clock, "LEDGER_READ");
		UUID account = this.database.sql("select account_id from api_token where id = ?")
			.param(id())
			.query(UUID.class)
			.single();
		String page = "/administration/accounts/" + account + "/tokens";
		assertThat(this.reporting.person("office").opens(page)).hasStatus(403);
		assertThat(this.reporting.person("office").sends(PAGE + "/" + id() + "/withdrawal", Map.of())).hasStatus(404);
		Person system = this.reporting.person("system");
		assertThat(system.opens(page)).hasStatusOk().bodyText().contains("程序 ");
		assertThat(system.sends(page + "/" + id() + "/withdrawal", Map.of())).hasStatus(302);
		refuses(program);
		assertThat(this.reporting.audited("WITHDRAW_TOKEN", id())).isEqualTo(1);
	}

	@Test
	void aTokenThatHasExpiredOrWhoseAccountIsDisabledDoesNotWork() {
		Program program = Program.of(this.leader, this.clock, "LEDGER_READ");
		change("update api_token set created_at = created_at - interval '40 days', "
				+ "expires_at = expires_at - interval '40 days' where id = ?");
		refuses(program);
		Program other = Program.of(this.leader, this.clock, "LEDGER_READ");
		change("update account set enabled = false where id = (select account_id from api_token where id = ?)");
		refuses(other);
		change("update account set enabled = true, password_temporary = true "
				+ "where id = (select account_id from api_token where id = ?)");
		assertThat(other.reads(ACCOUNT)).hasStatus(403).bodyText().contains("password-first");
	}

	@Test
	void rightsThatAreTakenAwayAreGoneAtOnce() {
		Program program = Program.of(this.leader, this.clock, "LEDGER_READ");
		assertThat(program.reads("/api/v1/tasks")).hasStatusOk();
		change("delete from account_role where account_id = (select account_id from api_token where id = ?)");
		assertThat(program.reads("/api/v1/tasks")).hasStatus(403);
	}

	@Test
	void forgedTokensAreRefusedAndLimited() {
		Program program = Program.of(this.leader, this.clock, "LEDGER_READ");
		Program forged = new Program(this.mvc, program.token().substring(0, 36) + "A".repeat(43));
		for (int i = 0; i < 5; i++) {
			refuses(forged);
		}
		assertThat(forged.reads(ACCOUNT)).hasStatus(429).hasHeader("Retry-After", "900");
		assertThat(program.reads(ACCOUNT)).as("the right one is not looked at either").hasStatus(429);
		this.database.sql("delete from sign_in_bucket where name like 'token%'").update();
		assertThat(program.reads(ACCOUNT)).hasStatusOk();
		for (String odd : new String[] { "", "gj_", "gj_" + "0".repeat(32) + "_" + "x".repeat(43), "汉字" }) {
			assertThat(new Program(this.mvc, odd).reads(ACCOUNT)).hasStatus(401);
		}
		this.database.sql("delete from sign_in_bucket where name like 'token%'").update();
		assertThat(this.mvc.get().uri(ACCOUNT).header("Authorization", "Basic eDp5")).hasStatus(401);
	}

	@Test
	void manyWrongTokensAtOnceDoNotWaitForEachOther() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(40);
		try {
			List<Callable<Integer>> calls = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				Program forged = new Program(this.mvc, "gj_%032x_".formatted(i + 1) + "x".repeat(43));
				calls.add(() -> forged.reads(ACCOUNT).getResponse().getStatus());
			}
			for (Future<Integer> call : threads.invokeAll(calls)) {
				assertThat(call.get()).isEqualTo(401);
			}
		}
		finally {
			threads.shutdownNow();
			this.database.sql("delete from sign_in_bucket where name like 'token%'").update();
		}
	}

	@Test
	void aTokenOpensNoPageAndMakesNoSession() {
		Program program = Program.of(this.leader, this.clock, "LEDGER_READ");
		assertThat(program.reads("/tasks").getResponse().getStatus()).isIn(302, 401);
		MvcTestResult answer = program.reads(ACCOUNT);
		assertThat(answer.getMvcResult().getRequest().getSession(false)).isNull();
		assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
		assertThat(this.leader.opens(ACCOUNT)).as("a session does not count").hasStatus(401);
	}

	private void refuses(Program program) {
		assertThat(program.reads(ACCOUNT)).hasStatus(401)
			.hasContentType("application/problem+json")
			.hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
	}

	private UUID id() {
		return this.database.sql("select id from api_token where jurisdiction_id = ? order by id desc limit 1")
			.param(this.reporting.district().id())
			.query(UUID.class)
			.single();
	}

	private void change(String sql) {
		this.database.sql(sql).param(id()).update();
	}

}
