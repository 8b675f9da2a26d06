package org.gongjian.app.importing.reading;

import java.util.List;

import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.process.DocumentReading;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@ExtendWith(OutputCaptureExtension.class)
class LoggedReadingTests {

	private static final String FORGED = "2026-01-05 ERROR everything was deleted";

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029", "\n\n", "\b\b\n" })
	void noLineOfTheReadingProcessStandsAtTheBeginningOfALineOfTheLog(String lineEnd, CapturedOutput output) {
		DocumentReading reading = mock();
		UnreadableDocumentException failure = new UnreadableDocumentException(Reason.DAMAGED,
				new IllegalStateException("exit code 7: words" + lineEnd + FORGED + lineEnd + FORGED));
		given(reading.read(any(), any())).willThrow(failure);

		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new LoggedReading(reading).read("方案.txt", new byte[12]))
			.isSameAs(failure);

		List<String> lines = output.getAll().lines().flatMap((line) -> List.of(line.split("\\R")).stream()).toList();
		assertThat(output.getAll()).contains("A document of 12 bytes was not read", FORGED);
		assertThat(lines).noneMatch((line) -> line.startsWith("2026-01-05 ERROR"));
	}

}
