package org.gongjian.app.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A program that acts for somebody with a token.
 */
public record Program(MockMvcTester mvc, String token) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Pattern MADE = Pattern.compile("gj_[0-9a-f]{32}_[A-Za-z0-9_-]{43}");

	/** Makes a token on the person's own page, as the person does. */
	public static Program of(Person person, Clock clock, String... scopes) {
		var request = person.mvc()
			.post()
			.uri("/account/tokens")
			.with(user(person.account()))
			.with(csrf())
			.param("name", "程序 " + UUID.randomUUID().toString().substring(0, 13))
			.param("until", LocalDate.now(clock).plusDays(30).toString());
		MvcTestResult made = ((scopes.length > 0) ? request.param("scopes", scopes) : request).exchange();
		Matcher text = MADE.matcher(String.valueOf(made.getMvcResult().getFlashMap().get("made")));
		if (!text.find()) {
			throw new AssertionError("No token was made: " + made.getResponse().getStatus());
		}
		return new Program(person.mvc(), text.group());
	}

	public MvcTestResult reads(String address) {
		return this.mvc.get().uri(address).header("Authorization", "Bearer " + this.token).exchange();
	}

	/** Reads what is there. */
	public JsonNode json(String address) {
		return json(reads(address));
	}

	public static JsonNode json(MvcTestResult result) {
		return JSON.readTree(text(result));
	}

	public static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** Sends a change under a new key. */
	public MvcTestResult sends(HttpMethod method, String address, String body) {
		return sends(method, address, body, UUID.randomUUID().toString());
	}

	public MvcTestResult posts(String address, String body) {
		return sends(HttpMethod.POST, address, body);
	}

	public MvcTestResult puts(String address, String body) {
		return sends(HttpMethod.PUT, address, body);
	}

	public MvcTestResult sends(HttpMethod method, String address, String body, @Nullable String key) {
		var request = this.mvc.method(method)
			.uri(address)
			.header("Authorization", "Bearer " + this.token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		return ((key != null) ? request.header("Idempotency-Key", key) : request).exchange();
	}

	public MvcTestResult uploads(String address, String key, MockMultipartFile... files) {
		var request = this.mvc.post()
			.uri(address)
			.header("Authorization", "Bearer " + this.token)
			.header("Idempotency-Key", key)
			.multipart();
		for (MockMultipartFile file : files) {
			request = request.file(file);
		}
		return request.exchange();
	}

}
