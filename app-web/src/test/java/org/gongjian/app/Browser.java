package org.gongjian.app;

import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * One person at one browser: keeps its session from request to request.
 */
public final class Browser {

	private final MockMvcTester mvc;

	private @Nullable Cookie session;

	public Browser(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** A browser in which a person of a sample district is signed in. */
	public static Browser of(MockMvcTester mvc, String username) {
		Browser browser = new Browser(mvc);
		browser.signIn(username, SampleDistrict.PASSWORD);
		return browser;
	}

	public MvcTestResult signIn(String username, String password) {
		return post("/login", Map.of("username", username, "password", password));
	}

	public MvcTestResult get(String address) {
		var request = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML);
		return keep(((this.session != null) ? request.cookie(this.session) : request).exchange());
	}

	public MvcTestResult post(String address, Map<String, String> parameters) {
		var request = this.mvc.post().uri(address).with(csrf()).accept(MediaType.TEXT_HTML);
		parameters.forEach((name, value) -> request.param(name, value.split("\\|")));
		return keep(((this.session != null) ? request.cookie(this.session) : request).exchange());
	}

	public String sessionId() {
		return (this.session != null) ? this.session.getValue() : "";
	}

	private MvcTestResult keep(MvcTestResult result) {
		Cookie given = result.getResponse().getCookie("SESSION");
		if (given != null) {
			this.session = (given.getMaxAge() == 0) ? null : given;
		}
		return result;
	}

}
