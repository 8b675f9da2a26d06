package org.gongjian.app.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged application with its own database, killed at the worst moment.
 */
class KilledApplicationIT {

	private static final Duration LONGEST_START = Duration.ofMinutes(3);

	private static final Pattern REPORT = Pattern.compile("href=\"(/reports/[0-9a-f-]{36}/[0-9-]+)\"");

	@TempDir
	private Path data;

	private @Nullable Process application;

	@AfterEach
	void stop() throws InterruptedException {
		if (this.application != null) {
			this.application.destroy();
			this.application.waitFor(30, TimeUnit.SECONDS);
		}
	}

	@Test
	void whatWasSubmittedIsThereAfterTheApplicationWasKilled() throws Exception {
		String address = start();
		Web reporter = new Web(address).signIn("weijian.tb", WalkPeople.PASSWORD);
		String report = Web.find(REPORT, reporter.get("/reports?show=EMPTY"));
		String answer = reporter.send(report, report + "/submission", Map.of("version", "", "done", "断电前提交的进展。",
				"problems", "", "nextStep", "", "percent", "60", "confirmed", "true"));
		assertThat(answer).contains("断电前提交的进展。", "待审核");

		kill();
		Web again = reporter.at(start());

		assertThat(again.get(report)).as("nobody has to sign in again").contains("断电前提交的进展。", "待审核");
	}

	private String start() throws IOException, InterruptedException {
		int port = freePort();
		ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-jar", System.getProperty("application.jar", "target/gongjian.jar"), "--server.port=" + port,
				"--gongjian.data=" + this.data);
		command.environment().put("GONGJIAN_DEMO_PASSWORD", WalkPeople.PASSWORD);
		command.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/killed.log").toFile()));
		this.application = command.start();
		String address = "http://localhost:" + port;
		Instant latest = Instant.now().plus(LONGEST_START);
		while (!answers(address)) {
			if (Instant.now().isAfter(latest) || !this.application.isAlive()) {
				throw new AssertionError("The application did not start, see target/killed.log");
			}
			Thread.sleep(200);
		}
		return address;
	}

	private void kill() throws InterruptedException {
		if (this.application != null) {
			this.application.destroyForcibly().waitFor();
		}
	}

	private static boolean answers(String address) throws InterruptedException {
		try {
			HttpRequest login = HttpRequest.newBuilder(URI.create(address + "/login")).build();
			return HttpClient.newHttpClient().send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
