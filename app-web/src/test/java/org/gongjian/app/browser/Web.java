package org.gongjian.app.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who uses the pages of a running application without a browser's script.
 */
final class Web {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient client;

	private final String address;

	Web(String address) {
		this(address,
				HttpClient.newBuilder()
					.cookieHandler(new CookieManager())
					.followRedirects(HttpClient.Redirect.NORMAL)
					.build());
	}

	private Web(String address, HttpClient client) {
		this.address = address;
		this.client = client;
	}

	/** The same person, with the same cookies, at another address. */
	Web at(String other) {
		return new Web(other, this.client);
	}

	Web signIn(String username, String password) throws IOException, InterruptedException {
		send("/login", "/login", Map.of("username", username, "password", password));
		return this;
	}

	String get(String path) throws IOException, InterruptedException {
		return this.client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString()).body();
	}

	/**
	 * Sends a form of the page that stands at one address to another, and gives what
	 * comes back.
	 */
	String send(String page, String path, Map<String, String> fields) throws IOException, InterruptedException {
		String token = find(TOKEN, get(page));
		String form = "_csrf=" + encode(token)
				+ fields.entrySet()
					.stream()
					.map((field) -> "&" + encode(field.getKey()) + "=" + encode(field.getValue()))
					.collect(Collectors.joining());
		HttpRequest post = request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		return this.client.send(post, HttpResponse.BodyHandlers.ofString()).body();
	}

	static String find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find()) {
			throw new AssertionError("Not there: " + pattern);
		}
		return matcher.group(1);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", "text/html");
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
