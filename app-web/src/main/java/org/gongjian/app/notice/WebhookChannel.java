package org.gongjian.app.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.SentMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Posts a text as JSON in the form that robots of WeCom and DingTalk groups take. It
 * follows no redirect.
 */
@Component
class WebhookChannel implements MessageChannel {

	private static final int LONGEST_ANSWER = 64 * 1024;

	/** Both kinds answer 200 also when they refuse, and say so here. */
	private static final Pattern CODE = Pattern.compile("\"errcode\"\\s*:\\s*(-?\\d+)");

	private final NoticeSettings.Webhook settings;

	private final WebhookGuard guard;

	private final JsonMapper json;

	private final HttpClient client;

	WebhookChannel(NoticeSettings settings, JsonMapper json) {
		this.settings = settings.webhook();
		this.guard = new WebhookGuard(this.settings.allowedHosts(), this.settings.allowPrivate(),
				InetAddress::getAllByName);
		this.json = json;
		this.client = HttpClient.newBuilder()
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(this.settings.timeout())
			.version(HttpClient.Version.HTTP_1_1)
			.build();
	}

	@Override
	public Channel channel() {
		return Channel.WEBHOOK;
	}

	@Override
	public boolean isOpen(UUID jurisdictionId) {
		return this.settings.addresses().containsKey(jurisdictionId);
	}

	/** Where a district's messages go, without the key that the address carries. */
	String host(UUID jurisdictionId) {
		URI address = this.settings.addresses().get(jurisdictionId);
		return (address != null && address.getHost() != null) ? address.getHost() : "";
	}

	@Override
	public Delivery deliver(SentMessage message) {
		URI address = this.settings.addresses().get(message.jurisdictionId());
		if (address == null) {
			return Delivery.refused("No webhook is configured");
		}
		try {
			String problem = this.guard.problem(address);
			return (problem != null) ? Delivery.refused(problem) : post(address, message);
		}
		catch (UnknownHostException ex) {
			return Delivery.failed("Host is not known: " + address.getHost());
		}
	}

	private Delivery post(URI address, SentMessage message) {
		String text = message.subject() + "\n" + message.body();
		String body = this.json.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", text)));
		HttpRequest request = HttpRequest.newBuilder(address)
			.header("Content-Type", "application/json; charset=utf-8")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		CompletableFuture<Answer> answer = this.client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
			.thenApply(WebhookChannel::read);
		try {
			return judge(answer.get(this.settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			answer.cancel(true);
			return Delivery.uncertain("No answer within " + this.settings.timeout());
		}
		catch (InterruptedException ex) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			return Delivery.uncertain("Interrupted");
		}
		catch (ExecutionException ex) {
			Throwable cause = ex.getCause();
			boolean never = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
			String said = String.valueOf((cause != null) ? cause : ex);
			return never ? Delivery.failed(said) : Delivery.uncertain(said);
		}
	}

	private static Delivery judge(Answer answer) {
		int status = answer.status();
		if (status / 100 == 3) {
			return Delivery.refused("It redirects, which is not followed: " + status);
		}
		Matcher code = CODE.matcher(answer.body());
		@Nullable String refused = (code.find() && !code.group(1).equals("0")) ? code.group() : null;
		if (status / 100 != 2 || refused != null) {
			return Delivery.failed("Answer " + status + ((refused != null) ? " " + refused : ""));
		}
		return Delivery.arrived();
	}

	private static Answer read(HttpResponse<InputStream> response) {
		try (InputStream body = response.body()) {
			return new Answer(response.statusCode(),
					new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Answer(int status, String body) {

	}

}
