package org.gongjian.planimport.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IsolatedReadingTests {

	private static final byte[] PLAN = """
			健康帮扶专项行动实施方案
			一、主要目标
			2026年，住院费用负担比例控制在10%以内，6月底前完成摸底，每月更新一次。
			二、任务清单
			1. 改造镇卫生院，配齐急救设备12.50万元。（责任单位：区卫生健康委、各镇）
			三、保障措施
			健康帮扶专项行动由区政府副区长沈知远牵头，区卫生健康委主抓。
			""".getBytes(StandardCharsets.UTF_8);

	private final IsolatedReading reading = new IsolatedReading(ReadingLimits.STANDARD);

	private static IsolatedReading unruly(Duration time, int atOnce, Duration patience) {
		return new IsolatedReading(new ReadingLimits(32, time, 1, atOnce, patience), null,
				UnrulyProcess.class.getName());
	}

	private static IsolatedReading unruly() {
		return unruly(Duration.ofSeconds(60), 1, Duration.ZERO);
	}

	@Test
	void givesWhatReadingHereGives() {
		assertThat(this.reading.read("方案.txt", PLAN)).isEqualTo(ReadDocument.of("方案.txt", PLAN));
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "空.txt, EMPTY", "方案.xyz, UNKNOWN_KIND" })
	void refusesWhatReadingHereRefuses(String fileName, Reason reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> this.reading.read(fileName, new byte[0]))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	@ParameterizedTest(name = "a process that {0} makes the file {1}")
	@CsvSource({ "allocates, TOO_COSTLY", "exits 3, TOO_COSTLY", "dies by a signal, CUT_OFF",
			"prints for ever, TOO_COSTLY", "prints garbage, DAMAGED", "prints nothing, DAMAGED",
			"answers with nothing, DAMAGED", "exits 7, DAMAGED", "complains for ever and exits 4, DAMAGED" })
	void unrulyProcessMakesTheFileUnreadable(String what, Reason reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> unruly().read(what, new byte[100_000]))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	@Test
	void fileThatNeedsMoreMemoryIsTooCostly() {
		ReadingLimits small = new ReadingLimits(16, Duration.ofSeconds(60), 1, 1, Duration.ZERO);

		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new IsolatedReading(small).read("方案.txt", new byte[20 << 20]))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.TOO_COSTLY));
	}

	@Test
	void processIsEndedWhenItsTimeIsOver() {
		IsolatedReading impatient = unruly(Duration.ofSeconds(1), 1, Duration.ZERO);
		long begin = System.nanoTime();

		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> impatient.read("sleeps", new byte[0]))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.TOO_COSTLY))
			.havingCause()
			.withMessageContaining("its time over");
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
		assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
	}

	@Test
	void nextFileIsReadAfterAnUnrulyOne() {
		IsolatedReading one = unruly();
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> one.read("exits 7", new byte[0]));

		assertThat(one.read("tells", new byte[0]).text().paragraphs()).isNotEmpty();
	}

	@Test
	void complaintsAreKeptForTheLogButNotAllOfThem() {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> unruly().read("complains for ever and exits 4", new byte[0]))
			.havingCause()
			.satisfies((report) -> assertThat(report.getMessage()).contains("exit code 4", "words words")
				.hasSizeLessThan(5000));
	}

	@Test
	void processThatCannotStartSaysNothingOfTheFile() {
		assertThatExceptionOfType(ReadingUnavailableException.class)
			.isThrownBy(() -> unruly().read("cannot start", new byte[0]))
			.satisfies((refused) -> assertThat(refused.reason())
				.isEqualTo(ReadingUnavailableException.Reason.NOT_STARTED));
	}

	@Test
	void furtherFileWaitsForItsTurnAndThenGivesUp() throws Exception {
		IsolatedReading one = unruly(Duration.ofSeconds(3), 1, Duration.ofMillis(200));
		CompletableFuture<ReadDocument> first = CompletableFuture.supplyAsync(() -> one.read("sleeps", new byte[0]));
		while (ProcessHandle.current().children().findAny().isEmpty()) {
			Thread.sleep(10);
		}

		assertThatExceptionOfType(ReadingUnavailableException.class).isThrownBy(() -> one.read("tells", new byte[0]))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(ReadingUnavailableException.Reason.BUSY));
		assertThat(first).failsWithin(Duration.ofSeconds(20));
		assertThat(one.read("tells", new byte[0]).text().paragraphs()).isNotEmpty();
	}

	@Test
	void processSeesNoEnvironmentAndOnlyAFolderOfItsOwn() {
		List<String> seen = words(unruly().read("tells", new byte[0]));

		assertThat(seen).noneMatch((line) -> line.startsWith("environment"));
		assertThat(seen).hasSize(2).allMatch((line) -> line.contains("gongjian-reading-"));
		assertThat(Files.exists(Path.of(seen.get(0).substring("here ".length())))).isFalse();
	}

	@Test
	void processReachesNoNetwork() throws IOException {
		try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			byte[] port = Integer.toString(listening.getLocalPort()).getBytes(StandardCharsets.UTF_8);

			List<String> attempts = words(unruly().read("networks", port));

			assertThat(attempts).hasSize(8).allMatch((attempt) -> attempt.endsWith(" refused"));
		}
	}

	private static List<String> words(ReadDocument document) {
		return document.text().paragraphs().stream().map(Paragraph::text).toList();
	}

}
