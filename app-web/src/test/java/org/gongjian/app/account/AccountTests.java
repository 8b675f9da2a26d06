package org.gongjian.app.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class AccountTests {

	private static final Pattern TEMPORARY = Pattern.compile("<code class=\"secret\">([^<]+)</code>");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void newAccountHasATemporaryPasswordThatIsShownOnceAndMustBeChanged() throws Exception {
		District district = this.districts.create("新号区");
		Browser admin = Browser.of(this.mvc, "新号区.system");
		MvcTestResult made = admin.post("/administration/accounts", Map.of("username", "新号区.new", "displayName", "新人",
				"position", "科员", "unitId", district.health().toString()));
		String address = String.valueOf(made.getResponse().getRedirectedUrl());
		Matcher shown = TEMPORARY.matcher(admin.get(address).getResponse().getContentAsString());
		assertThat(shown.find()).isTrue();
		assertThat(admin.get(address)).bodyText().doesNotContain(shown.group(1), "argon2");

		Browser person = new Browser(this.mvc);
		person.signIn("新号区.new", shown.group(1));

		assertThat(person.get("/")).hasStatus(302).redirectedUrl().isEqualTo("/account/password");
		assertThat(person.post("/account/password",
				Map.of("current", shown.group(1), "chosen", "Chunfeng-8-Huayu", "again", "Chunfeng-8-Huayu")))
			.hasStatus(302);
		assertThat(person.get("/account/password")).hasStatusOk().bodyText().doesNotContain("临时密码");
	}

	@Test
	void temporaryPasswordExpiresAfter72Hours() throws Exception {
		this.districts.create("过期区");
		Browser admin = Browser.of(this.mvc, "过期区.system");
		String address = address("过期区.leader");
		admin.post(address + "/password", Map.of());
		Matcher shown = TEMPORARY.matcher(admin.get(address).getResponse().getContentAsString());
		assertThat(shown.find()).isTrue();
		this.jdbc.update("update account set password_expires_at = password_expires_at - interval '72 hours 1 second' "
				+ "where username = '过期区.leader'");

		assertThat(new Browser(this.mvc).signIn("过期区.leader", shown.group(1))).redirectedUrl()
			.isEqualTo("/login?error");
	}

	@Test
	void disabledAccountIsOutAtItsNextRequest() {
		this.districts.create("停用区");
		Browser person = Browser.of(this.mvc, "停用区.leader");
		assertThat(person.get("/account/password")).hasStatusOk();

		Browser.of(this.mvc, "停用区.system").post(address("停用区.leader") + "/disable", Map.of());

		assertThat(person.get("/account/password")).hasStatus(302).redirectedUrl().endsWith("/login");
		assertThat(new Browser(this.mvc).signIn("停用区.leader", SampleDistrict.PASSWORD)).redirectedUrl()
			.isEqualTo("/login?error");
	}

	@Test
	void systemAdministratorCannotBecomeASecurityAdministratorOrAuditor() {
		this.districts.create("监督区");
		Browser admin = Browser.of(this.mvc, "监督区.system");

		for (String overseer : List.of("监督区.security", "监督区.auditor")) {
			assertThat(admin.get(address(overseer))).bodyText()
				.contains("系统管理员不能停用、启用或重置密码")
				.doesNotContain(address(overseer) + "/password", address(overseer) + "/disable");
			for (String action : List.of("/password", "/disable", "/enable")) {
				assertThat(admin.post(address(overseer) + action, Map.of())).hasStatus(302);
				assertThat(admin.get(address(overseer))).bodyText().doesNotContain("class=\"secret\"");
			}
			assertThat(Browser.of(this.mvc, overseer).get("/account/password")).hasStatusOk();
		}
		assertThat(admin.get(address("监督区.leader"))).bodyText()
			.contains(address("监督区.leader") + "/password", address("监督区.leader") + "/disable");
	}

	@Test
	void nobodyDisablesThemselvesOrASecurityAdministrator() {
		this.districts.create("末管区");
		Browser admin = Browser.of(this.mvc, "末管区.system");

		admin.post(address("末管区.system") + "/disable", Map.of());
		admin.post(address("末管区.security") + "/disable", Map.of());
		assertThat(admin.get(address("末管区.security"))).bodyText().contains("安全管理员和审计员的账号");

		assertThat(this.jdbc.queryForObject("select count(*) from account where username like '末管区.%' and not enabled",
				Long.class))
			.isZero();
	}

	@Test
	void takenNameIsAFieldErrorThatKeepsTheInput() {
		this.districts.create("重名区");

		assertThat(Browser.of(this.mvc, "重名区.system")
			.post("/administration/accounts", Map.of("username", "重名区.leader", "displayName", "李四"))).hasStatus(422)
			.bodyText()
			.contains("已被使用", "李四");
	}

	@Test
	void nameAskedForTwiceAtOnceIsAFieldErrorForOne() throws Exception {
		this.districts.create("争名区");
		List<Browser> admins = List.of(Browser.of(this.mvc, "争名区.system"), Browser.of(this.mvc, "争名区.system"),
				Browser.of(this.mvc, "争名区.system"), Browser.of(this.mvc, "争名区.system"));
		ExecutorService pool = Executors.newFixedThreadPool(admins.size());
		try {
			List<Callable<Integer>> tries = admins.stream()
				.map((admin) -> (Callable<Integer>) () -> admin
					.post("/administration/accounts", Map.of("username", "争名区.same", "displayName", "同名"))
					.getResponse()
					.getStatus())
				.toList();
			List<Integer> answers = new ArrayList<>();
			for (Future<Integer> answer : pool.invokeAll(tries)) {
				answers.add(answer.get());
			}

			assertThat(answers).containsExactlyInAnyOrder(302, 422, 422, 422);
		}
		finally {
			pool.shutdown();
		}
	}

	@Test
	void absurdPagesAreNoFault() {
		this.districts.create("页码区");
		Browser admin = Browser.of(this.mvc, "页码区.system");

		for (String page : List.of("2147483647", "-2147483648", "-1", "0")) {
			assertThat(admin.get("/administration/accounts?page=" + page)).hasStatusOk();
		}
	}

	@Test
	void accountsOfAnotherDistrictAreNotThere() {
		this.districts.create("甲号区");
		District other = this.districts.create("乙号区");
		Browser admin = Browser.of(this.mvc, "甲号区.system");

		assertThat(admin.get("/administration/accounts?q=" + "区.")).bodyText()
			.contains("甲号区.leader")
			.doesNotContain("乙号区");
		for (String action : new String[] { "/disable", "/enable", "/password", "/security-administrator" }) {
			assertThat(admin.post(address("乙号区.leader") + action, Map.of())).hasStatus(404);
		}
		assertThat(admin.get(address("乙号区.leader"))).hasStatus(404);
		assertThat(admin.get("/administration/accounts/" + UUID.randomUUID())).hasStatus(404);
		assertThat(admin.post("/administration/accounts",
				Map.of("username", "甲号区.x", "displayName", "x", "unitId", other.health().toString())))
			.hasStatus(404);
	}

	@Test
	void fieldsThatTheFormDoesNotHaveChangeNothing() {
		this.districts.create("多填区");
		Browser admin = Browser.of(this.mvc, "多填区.system");

		admin.post("/administration/accounts",
				Map.of("username", "多填区.extra", "displayName", "多填", "roles", "SECURITY_ADMINISTRATOR", "enabled",
						"false", "passwordHash", "x", "jurisdictionId", UUID.randomUUID().toString(),
						"passwordTemporary", "false"));

		assertThat(this.jdbc.queryForMap(
				"""
						select a.enabled, a.password_temporary, count(r.role) as roles,
						  a.jurisdiction_id = s.jurisdiction_id as same
						from account a join account s on s.username = '多填区.system' left join account_role r on r.account_id = a.id
						where a.username = '多填区.extra' group by a.id, s.id
						"""))
			.containsEntry("enabled", true)
			.containsEntry("password_temporary", true)
			.containsEntry("roles", 0L)
			.containsEntry("same", true);
	}

	@Test
	void percentSignsInASearchAreLetters() {
		this.districts.create("搜索区");

		assertThat(Browser.of(this.mvc, "搜索区.system").get("/administration/accounts?q=%25")).hasStatusOk()
			.bodyText()
			.contains("没有符合条件的账号");
	}

	private String address(String username) {
		return "/administration/accounts/"
				+ this.jdbc.queryForObject("select id from account where username = ?", UUID.class, username);
	}

}
