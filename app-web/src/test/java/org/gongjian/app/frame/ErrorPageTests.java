package org.gongjian.app.frame;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever was sent, a refusal has its page.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ErrorPageTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "names[0]=a", "names%5B0%5D=a&choices%5B0%5D=new", "text=%00", "a.b.c=d" })
	void formWithRowsThatIsRefusedHasItsPage(String body) throws Exception {
		HttpResponse<String> answer = send(FORM, BodyPublishers.ofString(body));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("<html lang=\"zh-CN\"");
	}

	@ParameterizedTest
	@CsvSource({ FORM, "multipart/form-data; boundary=x" })
	void requestThatIsTooLargeAndDoesNotSayHowLongItIsHasItsPage(String type) throws Exception {
		byte[] head = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n".getBytes();
		byte[] body = new byte[head.length + (70 << 20)];
		System.arraycopy(head, 0, body, 0, head.length);

		HttpResponse<String> answer = send(type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("文件过大");
	}

	@Test
	void aFileWhoseNameHoldsNothingIsABrokenRequest() throws Exception {
		String part = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\u0000.txt\"\r\n\r\na\r\n--x--\r\n";

		HttpResponse<String> answer = send("multipart/form-data; boundary=x", BodyPublishers.ofString(part));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("<html lang=\"zh-CN\"", "没有任何内容被更改");
	}

	@ParameterizedTest
	@CsvSource({ "9000, 302", "70000, 400" })
	void anAddressThatIsTooLongIsRefusedInChinese(int length, int status) throws Exception {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/tasks?q=" + "a".repeat(length)))
				.header("Accept", "text/html")
				.build(), BodyHandlers.ofString());

		assertThat(answer.statusCode()).isEqualTo(status);
		if (status == 400) {
			assertThat(answer.body()).contains("<html lang=\"zh-CN\"", "无法处理这个请求").doesNotContain("Tomcat");
		}
	}

	@Test
	void addressWithAnOddQueryThatIsNotThereHasItsPage() throws Exception {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/assets/none?a%5B0%5D=1"))
				.header("Accept", "text/html")
				.build(), BodyHandlers.ofString());

		assertThat(answer.body()).contains("<html lang=\"zh-CN\"");
	}

	private HttpResponse<String> send(String type, BodyPublisher body) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/plans/imports/pasted"))
				.header("Content-Type", type)
				.header("Accept", "text/html")
				.POST(body)
				.build(), BodyHandlers.ofString());
	}

}
