package org.gongjian.app.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class KeptSessionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private String district;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts) {
		this.district = districts.create("会" + UUID.randomUUID().toString().substring(0, 8)).name();
	}

	@Test
	void lookingAtPagesWritesNothing() {
		Browser leader = Browser.of(this.mvc, this.district + ".leader");
		leader.get("/dashboard");
		List<String> before = versions();

		for (String page : List.of("/desk", "/tasks", "/dashboard", "/account/password")) {
			assertThat(leader.get(page)).hasStatusOk();
		}

		assertThat(versions()).isEqualTo(before);
	}

	@Test
	void useIsNotedOnceAMinute() {
		Browser leader = Browser.of(this.mvc, this.district + ".leader");
		this.database.sql("update web_session set last_access_time = last_access_time - 61000").update();
		List<String> before = versions();

		assertThat(leader.get("/desk")).hasStatusOk();

		assertThat(versions()).isNotEqualTo(before);
	}

	@Test
	void sessionNotUsedForHalfAnHourHasEnded() {
		Browser leader = Browser.of(this.mvc, this.district + ".leader");
		this.database.sql("update web_session set last_access_time = last_access_time - 1801000").update();

		assertThat(leader.get("/desk")).hasStatus(302).redirectedUrl().endsWith("/login");
	}

	@Test
	void nothingOfThePersonIsKeptButWhoTheyAre() {
		Browser.of(this.mvc, this.district + ".leader");

		assertThat(this.database.sql("""
				select convert_from(attribute_bytes, 'UTF8') from web_session_attributes
				where attribute_name = 'SPRING_SECURITY_CONTEXT'
				""").query(String.class).list()).allSatisfy(
				(kept) -> assertThat(kept).contains("SessionOwner").doesNotContain("argon2", ".leader", "READ_"));
	}

	@Test
	void changedPasswordEndsTheSession() {
		Browser leader = Browser.of(this.mvc, this.district + ".leader");
		this.database.sql("update account set password_hash = '{argon2}other' where username = ?")
			.params(this.district + ".leader")
			.update();

		assertThat(leader.get("/desk")).hasStatus(302).redirectedUrl().endsWith("/login");
	}

	@Test
	void manyRequestsOnAFreshSessionAreAllAnswered() throws Exception {
		Browser visitor = new Browser(this.mvc);
		visitor.get("/login");
		var threads = Executors.newFixedThreadPool(16);
		try {
			Callable<Integer> ask = () -> visitor.get("/login").getResponse().getStatus();
			List<Integer> answers = new ArrayList<>();
			for (var answer : threads.invokeAll(Collections.nCopies(48, ask))) {
				answers.add(answer.get());
			}
			assertThat(answers).containsOnly(200);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void logoutDuringOtherRequestsIsNoFault() throws Exception {
		Browser leader = Browser.of(this.mvc, this.district + ".leader");
		var threads = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Integer>> both = new ArrayList<>(
					Collections.nCopies(16, () -> leader.get("/reports?show=" + "ALL").getResponse().getStatus()));
			both.add(8, () -> leader.post("/logout", Map.of()).getResponse().getStatus());
			for (var answer : threads.invokeAll(both)) {
				assertThat(answer.get()).isLessThan(500);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** The rows with the transaction that wrote them last. */
	private List<String> versions() {
		return this.database.sql("""
				select session_id || xmin::text from web_session
				union all select session_primary_id || attribute_name || xmin::text from web_session_attributes
				order by 1
				""").query(String.class).list();
	}

}
