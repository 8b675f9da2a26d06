package org.gongjian.planimport.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftExport;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.ReadDocument;
import org.gongjian.planimport.process.ReadingUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadPlanTests {

	private static final String PLAN = """
			清水县2026年饮水安全工作方案
			一、重点任务
			1.改造水厂3座，供水保证率达到95%以上。（责任单位：县水利局、各镇）
			""";

	@TempDir
	private Path folder;

	private Path plan;

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

	@BeforeEach
	void writePlan() throws IOException {
		this.plan = Files.writeString(this.folder.resolve("方案.txt"), PLAN);
	}

	private int run(DocumentReading reading, String... words) {
		return new ReadPlan(reading, new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8)),
				new PrintStream(this.output, false, StandardCharsets.UTF_8),
				new PrintStream(this.complaints, true, StandardCharsets.UTF_8))
			.run(words);
	}

	private int run(String... words) {
		return run(ReadDocument::of, words);
	}

	private static String json(String source) {
		return DraftExport.toJson(source, ReadDocument.of("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8)).draft());
	}

	private String output() {
		return this.output.toString(StandardCharsets.UTF_8);
	}

	private String complaints() {
		return this.complaints.toString(StandardCharsets.UTF_8);
	}

	@Test
	void draftOfOneFileIsAnObject() {
		assertThat(run(this.plan.toString())).isZero();

		assertThat(output()).isEqualTo(json("方案.txt"));
		assertThat(complaints()).isEmpty();
	}

	@Test
	void draftsOfSeveralFilesAreAnArrayOfThoseThatCanBeRead() throws IOException {
		Path empty = Files.createFile(this.folder.resolve("空.txt"));

		assertThat(run(this.plan.toString(), empty.toString(), this.folder.resolve("无.txt").toString(), "-"))
			.isEqualTo(1);

		assertThat(output()).isEqualTo("[\n" + json("方案.txt").strip() + ",\n" + json("-").strip() + "\n]\n");
		assertThat(complaints().lines()).hasSize(2)
			.satisfiesExactly((line) -> assertThat(line).contains("空.txt: ", "请", " / "),
					(line) -> assertThat(line).contains("无.txt: 文件不存在", " / "));
	}

	@Test
	void arrayIsEmptyWhenNothingCanBeRead() {
		assertThat(run("无.txt", "没有.txt")).isEqualTo(1);

		assertThat(output()).isEqualTo("[]\n");
	}

	@Test
	void tableShowsTasksUnitsAndFigures() {
		assertThat(run("--table", this.plan.toString())).isZero();

		assertThat(output()).contains("标题：清水县2026年饮水安全工作方案", "编号  任务", "1     改造水厂3座", "县水利局、各镇", "≥ 95%");
	}

	@Test
	void textWithoutTasksGivesAnEmptyDraftAndANote() throws IOException {
		Files.writeString(this.plan, "关于放假的通知");

		assertThat(run(this.plan.toString())).isZero();
		assertThat(output()).contains("\"actions\": []");
		assertThat(complaints()).contains("没有读到任务");
	}

	static Stream<List<String>> wrongWords() {
		return Stream.of(List.of(), List.of("--xml", "a.txt"), List.of("--json"), List.of("a.txt", "--json", "--table"),
				List.of(""), List.of("-", "-"));
	}

	@ParameterizedTest
	@MethodSource("wrongWords")
	void wrongUsageIsToldWithTheUsage(List<String> words) {
		assertThat(run(words.toArray(String[]::new))).isEqualTo(2);

		assertThat(output()).isEmpty();
		assertThat(complaints()).contains("bin/read-plan 文件 FILE…");
	}

	@Test
	void helpIsPrintedWithoutFiles() {
		assertThat(run("--help")).isZero();
		assertThat(output()).contains("--table");
	}

	@Test
	void fileAfterTwoDashesMayBeginWithADash() {
		assertThat(run("--", "-x.txt")).isEqualTo(1);
		assertThat(complaints()).contains("-x.txt: 文件不存在");
	}

	@ParameterizedTest
	@ValueSource(strings = { "folder", "large.txt", "a\u001b[31m\n.txt", "a\u0000b" })
	void strangeFileIsOneLine(String name) throws IOException {
		if (name.equals("folder")) {
			Files.createDirectory(this.folder.resolve(name));
		}
		if (name.equals("large.txt")) {
			Files.write(this.folder.resolve(name), new byte[PlanFile.LARGEST + 1]);
		}

		assertThat(run(this.folder + "/" + name)).isEqualTo(1);
		assertThat(complaints().lines()).hasSize(1);
		assertThat(complaints()).doesNotContain("\u001b");
	}

	@Test
	void everyRefusalHasItsTextInBothLanguages() {
		Stream.<Enum<?>[]>of(UnreadableDocumentException.Reason.values(), ReadingUnavailableException.Reason.values())
			.flatMap(Stream::of)
			.forEach((reason) -> {
				assertThat(Texts.has(reason.name())).as(reason.name()).isTrue();
				assertThat(Texts.of(reason.name())).containsPattern("\\p{IsHan}.* / [A-Z]").doesNotContain("{");
			});
	}

}
