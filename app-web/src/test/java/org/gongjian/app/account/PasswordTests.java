package org.gongjian.app.account;

import java.util.Map;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class PasswordTests {

	private static final String NEW = "Chunfeng-Huayu-8";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private PasswordEncoder encoder;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void everyByteOfALongPasswordCounts() {
		String long25 = "绿水青山就是金山银山绿水青山就是金山银山绿水青山就";

		String hash = this.encoder.encode(long25 + "a");

		assertThat(long25.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSize(75);
		assertThat(this.encoder.matches(long25 + "a", hash)).isTrue();
		assertThat(this.encoder.matches(long25 + "b", hash)).isFalse();
	}

	@Test
	void changingKeepsThisSessionAndEndsTheOthers() {
		this.districts.create("改密区");
		Browser here = Browser.of(this.mvc, "改密区.leader");
		Browser elsewhere = Browser.of(this.mvc, "改密区.leader");
		String before = here.sessionId();

		assertThat(here.post("/account/password", form(SampleDistrict.PASSWORD, NEW, NEW))).hasStatus(302);

		assertThat(here.sessionId()).isNotEqualTo(before);
		assertThat(here.get("/account/password")).hasStatusOk().bodyText().contains("密码已修改");
		assertThat(elsewhere.get("/account/password")).hasStatus(302).redirectedUrl().endsWith("/login");
		assertThat(new Browser(this.mvc).signIn("改密区.leader", SampleDistrict.PASSWORD)).redirectedUrl()
			.endsWith("error");
		assertThat(new Browser(this.mvc).signIn("改密区.leader", NEW)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void refusesWeakRepeatedAndMismatchedPasswords() {
		this.districts.create("弱密区");
		Browser person = Browser.of(this.mvc, "弱密区.leader");

		assertThat(person.post("/account/password", form(SampleDistrict.PASSWORD, "Admin@123", "Admin@123")))
			.hasStatus(422)
			.bodyText()
			.contains("很多人使用的密码");
		assertThat(person.post("/account/password", form(SampleDistrict.PASSWORD, "弱密区-Abc1", "弱密区-Abc1"))).bodyText()
			.contains("不能含有用户名或行政区划名称");
		assertThat(person.post("/account/password", form(SampleDistrict.PASSWORD, NEW, NEW + "x"))).bodyText()
			.contains("两次输入不一致");
		assertThat(person.post("/account/password",
				form(SampleDistrict.PASSWORD, SampleDistrict.PASSWORD, SampleDistrict.PASSWORD)))
			.bodyText()
			.contains("不能与当前密码相同");
	}

	@Test
	void fiveWrongPasswordsInAQuarterOfAnHourShutTheDoorForKnownAndUnknownNames() {
		this.districts.create("试错区");
		for (String username : new String[] { "试错区.leader", "试错区.nobody" }) {
			for (int tried = 1; tried <= 5; tried++) {
				assertThat(new Browser(this.mvc).signIn(username, "Wrong-" + tried)).redirectedUrl()
					.isEqualTo("/login?error");
			}
			assertThat(new Browser(this.mvc).signIn(username, SampleDistrict.PASSWORD)).redirectedUrl()
				.isEqualTo("/login?error");
		}
		this.jdbc.update("update sign_in_bucket set window_start = window_start - interval '16 minutes'");

		assertThat(new Browser(this.mvc).signIn("试错区.leader", SampleDistrict.PASSWORD)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void presentPasswordCannotBeGuessedOnTheChangePage() {
		this.districts.create("猜密区");
		Browser thief = Browser.of(this.mvc, "猜密区.leader");
		for (int tried = 1; tried <= 5; tried++) {
			assertThat(thief.post("/account/password", form("Wrong-" + tried, NEW, NEW))).hasStatus(422);
		}

		assertThat(thief.post("/account/password", form(SampleDistrict.PASSWORD, NEW, NEW))).hasStatus(422);
	}

	@Test
	void oldKindOfHashIsReplacedAtLogin() {
		this.districts.create("旧密区");
		this.jdbc.update("update account set password_hash = ? where username = '旧密区.leader'",
				"{bcrypt}" + new BCryptPasswordEncoder().encode(SampleDistrict.PASSWORD));

		Browser person = Browser.of(this.mvc, "旧密区.leader");

		assertThat(this.jdbc.queryForObject("select password_hash from account where username = '旧密区.leader'",
				String.class))
			.startsWith("{argon2}");
		assertThat(person.get("/account/password")).hasStatusOk();
	}

	private Map<String, String> form(String current, String chosen, String again) {
		return Map.of("current", current, "chosen", chosen, "again", again);
	}

}
