package org.gongjian.app.security;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class SignInLimitTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void forgetOtherTests() {
		this.jdbc.update("delete from sign_in_bucket");
	}

	@Test
	void twentyRightPasswordsAtOnceAllSucceed() throws Exception {
		this.districts.create("齐来区");
		Callable<String> login = () -> String.valueOf(
				new Browser(this.mvc).signIn("齐来区.leader", SampleDistrict.PASSWORD).getResponse().getRedirectedUrl());

		assertThat(atOnce(login, 20)).hasSize(20).containsOnly("/");
	}

	@Test
	void manyWrongPasswordsAtOnceAreHashedNoOftenerThanThereArePlaces() throws Exception {
		this.districts.create("齐错区");

		atOnce(() -> signIn("齐错区.leader", "Wrong-1", "10.1.1.1"), 40);

		assertThat(this.jdbc.queryForObject("select attempts from sign_in_bucket where name = 'name 齐错区.leader'",
				Integer.class))
			.isBetween(5, 5 + Runtime.getRuntime().availableProcessors());
	}

	@Test
	void aStrangerElsewhereLocksNobodyOut() {
		this.districts.create("远扰区");
		for (int tried = 1; tried <= 8; tried++) {
			assertThat(signIn("远扰区.leader", "Wrong-" + tried, "10.9.9.9")).isEqualTo("/login?error");
		}

		assertThat(signIn("远扰区.leader", SampleDistrict.PASSWORD, "10.9.9.9")).isEqualTo("/login?error");
		assertThat(signIn("远扰区.leader", SampleDistrict.PASSWORD, "10.0.0.1")).isEqualTo("/");
	}

	@Test
	void aNameTriedFromManyAddressesIsShutInTheEnd() {
		this.districts.create("群试区");
		for (int tried = 1; tried <= 30; tried++) {
			signIn("群试区.leader", "Wrong-1", "10.2.0." + tried);
		}

		assertThat(signIn("群试区.leader", SampleDistrict.PASSWORD, "10.3.0.1")).isEqualTo("/login?error");
	}

	private String signIn(String username, String password, String address) {
		return String.valueOf(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.remoteAddress(address)
			.param("username", username)
			.param("password", password)
			.exchange()
			.getResponse()
			.getRedirectedUrl());
	}

	private List<String> atOnce(Callable<String> task, int times) throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(times);
		try {
			List<String> answers = new ArrayList<>();
			for (Future<String> answer : pool.invokeAll(Collections.nCopies(times, task))) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			pool.shutdown();
		}
	}

}
