package org.gongjian.app.notice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;
import org.gongjian.app.notice.Delivery.Outcome;
import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.SentMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The webhook against a server on this machine.
 */
class WebhookChannelTests {

	private static final UUID DISTRICT = new UUID(3, 3);

	private final List<String> received = new CopyOnWriteArrayList<>();

	private final CountDownLatch silence = new CountDownLatch(1);

	private HttpServer server;

	@BeforeEach
	void startServer() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newCachedThreadPool());
		this.server.createContext("/", (exchange) -> {
			this.received.add(exchange.getRequestURI().getPath() + " "
					+ new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			String path = exchange.getRequestURI().getPath();
			if (path.equals("/silent")) {
				await();
			}
			if (path.equals("/redirect")) {
				exchange.getResponseHeaders().add("Location", "/ok");
			}
			byte[] body = (path.equals("/refusing") ? "{\"errcode\":93000,\"errmsg\":\"no\"}" : "{\"errcode\":0}")
				.getBytes(StandardCharsets.UTF_8);
			int status = path.equals("/redirect") ? 302 : path.equals("/broken") ? 500 : 200;
			exchange.sendResponseHeaders(status, path.equals("/slow") ? 100_000 : body.length);
			exchange.getResponseBody().write(body);
			if (path.equals("/slow")) {
				exchange.getResponseBody().flush();
				await();
			}
			exchange.close();
		});
		this.server.start();
	}

	private void await() {
		try {
			this.silence.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@AfterEach
	void stopServer() {
		this.silence.countDown();
		this.server.stop(0);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "/ok, ARRIVED, ''", "/refusing, FAILED, 93000", "/broken, FAILED, 500", "/redirect, REFUSED, 302",
			"/silent, UNCERTAIN, No answer", "/slow, UNCERTAIN, No answer" })
	void answerOfTheHostSaysWhatBecameOfIt(String path, Outcome outcome, String problem) {
		Delivery delivery = channel(path, Set.of("127.0.0.1"), true).deliver(message());

		assertThat(delivery.outcome()).isEqualTo(outcome);
		assertThat(delivery.problem()).contains(problem);
		assertThat(this.received).hasSize(1);
	}

	@Test
	void textIsSentInTheFormThatGroupRobotsTake() {
		channel("/ok", Set.of("127.0.0.1"), true).deliver(message());

		assertThat(this.received.get(0)).startsWith("/ok {")
			.contains("\"msgtype\":\"text\"", "\"content\":\"到期事项\\n东山镇“一项”\"");
	}

	@Test
	void nothingIsSentToAHostThatIsNotAllowedOrIsPrivate() {
		assertThat(channel("/ok", Set.of(), true).deliver(message()).outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(channel("/ok", Set.of("127.0.0.1"), false).deliver(message()).problem()).contains("private network");
		assertThat(this.received).isEmpty();
	}

	@Test
	void hostThatDoesNotAnswerAtAllHasNotTakenIt() {
		WebhookChannel channel = channel("/ok", Set.of("127.0.0.1"), true);
		this.server.stop(0);

		assertThat(channel.deliver(message()).outcome()).isEqualTo(Outcome.FAILED);
	}

	@Test
	void districtWithoutAnAddressHasNoWebhook() {
		WebhookChannel channel = channel("/ok", Set.of("127.0.0.1"), true);

		assertThat(channel.isOpen(DISTRICT)).isTrue();
		assertThat(channel.isOpen(new UUID(4, 4))).isFalse();
		assertThat(channel.host(DISTRICT)).isEqualTo("127.0.0.1");
	}

	private WebhookChannel channel(String path, Set<String> hosts, boolean allowPrivate) {
		URI address = URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + path);
		return new WebhookChannel(new NoticeSettings(null, LocalTime.of(20, 0), LocalTime.of(8, 0),
				Duration.ofHours(20), "",
				new NoticeSettings.Webhook(Map.of(DISTRICT, address), hosts, allowPrivate, Duration.ofMillis(1500))),
				JsonMapper.builder().build());
	}

	private static SentMessage message() {
		return new SentMessage(DISTRICT, null, Channel.WEBHOOK, "due", "127.0.0.1", "到期事项", "东山镇“一项”", Instant.EPOCH);
	}

}
