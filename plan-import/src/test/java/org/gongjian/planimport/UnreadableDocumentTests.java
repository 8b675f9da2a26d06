package org.gongjian.planimport;

import java.nio.charset.StandardCharsets;

import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is refused, and why.
 */
class UnreadableDocumentTests {

	private final PlanReader reader = new PlanReader();

	@Test
	void fileWithoutBytesIsEmpty() {
		assertRefused("plan.txt", new byte[0], Reason.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\n\n", "\t\r\n　\u00A0", "\uFEFF", "[bookmark: page1]" })
	void fileOfWhiteSpaceIsEmpty(String content) {
		assertRefused("plan.txt", content.getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
	}

	@Test
	void nullBytesAreNoText() {
		assertRefused("plan.txt", new byte[] { 'a', 0, 'b' }, Reason.NOT_TEXT);
	}

	@Test
	void programNamedAsTextIsNoText() {
		byte[] program = { 0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0 };

		assertRefused("plan.txt", program, Reason.NOT_TEXT);
	}

	@Test
	void bytesOfNoEncodingAreNoText() {
		assertRefused("plan.txt", new byte[] { (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 'x' }, Reason.NOT_TEXT);
	}

	@Test
	void brokenTextAfterUtf8MarkIsNoText() {
		assertRefused("plan.txt", new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xB0, (byte) 0xA1 },
				Reason.NOT_TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan.zip", "plan.ppt", "plan", "plan.txt.exe", "" })
	void otherKindsOfFilesAreNotRead(String fileName) {
		assertRefused(fileName, "一、主要目标".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_KIND);
	}

	private void assertRefused(String fileName, byte[] content, Reason reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> this.reader.extract(fileName, content))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

}
