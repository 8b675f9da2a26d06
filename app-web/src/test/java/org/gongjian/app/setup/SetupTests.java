package org.gongjian.app.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.gongjian.app.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "gongjian.demo=false")
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class SetupTests {

	private static final Pattern CODE = Pattern.compile("one-time code: ([A-Z0-9-]{14})");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private CodeInLog log;

	@BeforeEach
	void startAnew() {
		this.jdbc.execute("delete from account_role");
		this.jdbc.execute("delete from account");
		this.jdbc.execute("delete from jurisdiction");
		this.log.printIfNobodyIsThere();
	}

	@Test
	void loginLeadsToSetupUntilSomebodyIsThere(CapturedOutput output) {
		assertThat(this.mvc.get().uri("/login")).hasStatus(302).redirectedUrl().isEqualTo("/setup");
		assertThat(this.mvc.get().uri("/setup")).hasStatusOk().bodyText().contains("一次性设置码");

		assertThat(new Browser(this.mvc).post("/setup", form(code(output)))).hasStatus(302);

		assertThat(this.mvc.get().uri("/login")).hasStatusOk();
		assertThat(this.mvc.get().uri("/setup")).hasStatus(404);
		assertThat(new Browser(this.mvc).post("/setup", form(code(output)))).hasStatus(409);
	}

	@Test
	void whoSetsUpIsSignedInAndAppointsTheFirstSecurityAdministratorOnly(CapturedOutput output) {
		Browser admin = new Browser(this.mvc);
		assertThat(admin.post("/setup", form(code(output)))).redirectedUrl().isEqualTo("/administration");
		assertThat(admin.get("/administration")).hasStatusOk().bodyText().contains("还没有安全管理员", "新区市");
		String security = create(admin, "security");
		String second = create(admin, "second");

		assertThat(admin.post(security + "/security-administrator", Map.of())).hasStatus(302);
		assertThat(admin.post(second + "/security-administrator", Map.of())).hasStatus(422);
		assertThat(admin.post(second + "/roles", Map.of("roles", "AUDITOR", "version", "0"))).hasStatus(403);

		assertThat(this.jdbc.queryForList("select role from account_role", String.class))
			.containsExactlyInAnyOrder("SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR");
		assertThat(this.jdbc.queryForObject("select count(*) from audit_event where action = 'CREATE_JURISDICTION' "
				+ "and jurisdiction_id = (select id from jurisdiction)", Long.class))
			.isEqualTo(1);
	}

	@Test
	void tenthWrongCodeEndsTheCode(CapturedOutput output) {
		String first = code(output);
		Browser browser = new Browser(this.mvc);
		for (int tried = 1; tried <= 9; tried++) {
			assertThat(browser.post("/setup", form("WRONG"))).hasStatus(422).bodyText().contains("设置码不正确");
		}
		assertThat(browser.post("/setup", form("WRONG"))).hasStatus(422).bodyText().contains("已作废");
		assertThat(browser.post("/setup", form(first))).hasStatus(422);

		String next = code(output);

		assertThat(next).isNotEqualTo(first);
		assertThat(browser.post("/setup", form(next.toLowerCase().replace("-", " ")))).hasStatus(302);
	}

	@Test
	void badInputIsToldAndTheCodeStaysGood(CapturedOutput output) {
		Map<String, String> weak = form(code(output));
		weak.putAll(Map.of("areaCode", "12", "password", "新区市Xin-1", "again", "other"));
		assertThat(new Browser(this.mvc).post("/setup", weak)).hasStatus(422).bodyText().contains("6 位数字");
		weak.putAll(Map.of("areaCode", "", "again", "新区市Xin-1"));
		assertThat(new Browser(this.mvc).post("/setup", weak)).hasStatus(422)
			.bodyText()
			.contains("不能含有用户名或行政区划名称")
			.doesNotContain("新区市Xin-1");

		assertThat(new Browser(this.mvc).post("/setup", form(code(output)))).hasStatus(302);
	}

	@Test
	void oneOfTwoAtOnceWins(CapturedOutput output) throws Exception {
		Map<String, String> form = form(code(output));
		ExecutorService people = Executors.newFixedThreadPool(2);
		Callable<MvcTestResult> attempt = () -> new Browser(this.mvc).post("/setup", form);

		List<Integer> answers = people.invokeAll(List.of(attempt, attempt))
			.stream()
			.map(this::status)
			.sorted()
			.toList();
		people.shutdown();

		assertThat(answers).containsExactly(302, 409);
		assertThat(this.jdbc.queryForObject("select count(*) from account", Long.class)).isEqualTo(1);
	}

	@Test
	void noPasswordIsShipped() {
		for (String password : List.of("admin123", "123456", "admin", "Gongjian@123", "")) {
			assertThat(new Browser(this.mvc).signIn("admin", password)).redirectedUrl().isEqualTo("/login?error");
		}
	}

	private String create(Browser admin, String username) {
		MvcTestResult made = admin.post("/administration/accounts",
				Map.of("username", username, "displayName", username));
		return String.valueOf(made.getResponse().getRedirectedUrl());
	}

	private int status(Future<MvcTestResult> answer) {
		try {
			return answer.get().getResponse().getStatus();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, String> form(String code) {
		return new HashMap<>(Map.of("code", code, "district", "新区市", "areaCode", "500112", "level", "DISTRICT",
				"username", "first.admin", "displayName", "首管", "password", "Qingshan-Lvshui-9", "again",
				"Qingshan-Lvshui-9"));
	}

	/** The code that stands last in the log. */
	private String code(CapturedOutput output) {
		List<String> codes = CODE.matcher(output.getAll())
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
		return codes.get(codes.size() - 1);
	}

}
