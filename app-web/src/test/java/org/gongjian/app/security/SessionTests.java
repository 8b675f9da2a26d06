package org.gongjian.app.security;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class SessionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Test
	void loginGivesANewSessionId() {
		this.districts.create("会话区");
		Browser person = new Browser(this.mvc);
		person.get("/login");
		String before = person.sessionId();
		assertThat(before).isNotEmpty();

		person.signIn("会话区.leader", SampleDistrict.PASSWORD);

		assertThat(person.sessionId()).isNotEmpty().isNotEqualTo(before);
	}

	@Test
	void logoutEndsTheSession() {
		this.districts.create("退出区");
		Browser person = Browser.of(this.mvc, "退出区.leader");

		assertThat(person.post("/logout", java.util.Map.of())).redirectedUrl().isEqualTo("/login?out");

		assertThat(person.get("/account/password")).hasStatus(302).redirectedUrl().endsWith("/login");
	}

	@Test
	void logoutClearsWhatTheBrowserKept() {
		assertThat(this.mvc.post().uri("/logout").secure(true).with(csrf())).hasHeader("Clear-Site-Data",
				"\"cache\", \"storage\"");
	}

	@Test
	void failedLoginSaysTheSameForKnownAndUnknownNames() {
		this.districts.create("同言区");

		assertThat(new Browser(this.mvc).signIn("同言区.leader", "Wrong-1")).redirectedUrl().isEqualTo("/login?error");
		assertThat(new Browser(this.mvc).signIn("同言区.nobody", "Wrong-1")).redirectedUrl().isEqualTo("/login?error");
	}

}
