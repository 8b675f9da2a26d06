package org.gongjian.app.frame;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that are larger than the server takes are answered with a page that says so.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LargeRequestTests {

	private static final int MEGABYTE = 1 << 20;

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "{0} MB to {1}")
	@CsvSource({ "65, /plans/imports, 返回导入方案", "100, /plans/imports, 返回导入方案", "65, /login, 回到工作台" })
	void isAnsweredWithAPageInChinese(int megabytes, String address, String wayOn) throws Exception {
		HttpResponse<String> answer = send(address, "multipart/form-data; boundary=x", file(megabytes));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.body()).contains("文件过大", "没有保存任何内容", wayOn);
	}

	@Test
	void formThatIsTooLargeIsAnsweredToo() throws Exception {
		HttpResponse<String> answer = send("/plans/imports/pasted", "application/x-www-form-urlencoded", file(70));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("文件过大");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(
			strings = { "multipart/form-data", "multipart/form-data; boundary=", "Multipart/Form-Data; charset=utf-8" })
	void uploadThatDoesNotSayWhatDividesItsPartsIsABrokenRequest(String type) throws Exception {
		HttpResponse<String> answer = send("/plans/imports", type, file(1));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.body()).contains("<html lang=\"zh-CN\"");
	}

	@Test
	void requestOfAllowedSizeGoesItsWay() throws Exception {
		HttpResponse<String> answer = send("/plans/imports", "multipart/form-data; boundary=x", file(1));

		assertThat(answer.statusCode()).isNotEqualTo(413);
	}

	private HttpResponse<String> send(String address, String type, BodyPublisher body)
			throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header("Content-Type", type)
				.header("Accept", "text/html")
				.POST(body)
				.build(), BodyHandlers.ofString());
	}

	private static BodyPublisher file(int megabytes) {
		byte[] head = "--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.txt\"\r\n\r\n"
			.getBytes(StandardCharsets.UTF_8);
		byte[] block = new byte[MEGABYTE];
		List<byte[]> blocks = IntStream.range(0, megabytes).mapToObj((i) -> block).toList();
		byte[] end = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
		long length = head.length + (long) megabytes * MEGABYTE + end.length;
		return BodyPublishers.fromPublisher(BodyPublishers.concat(BodyPublishers.ofByteArray(head),
				BodyPublishers.ofByteArrays(blocks), BodyPublishers.ofByteArray(end)), length);
	}

}
