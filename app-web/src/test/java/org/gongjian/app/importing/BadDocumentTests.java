package org.gongjian.app.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.gongjian.app.SampleDistrict;
import org.gongjian.testsupport.PlanDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Documents that are damaged, hostile or no plans at all.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class BadDocumentTests {

	/** Odd, but with words that may be read: these may become a draft as well. */
	private static final Set<String> READABLE = Set.of("xxe.docx", "traversal.docx", "deep-nesting.html",
			"many-entries.docx", "huge-line.txt", "formula.xlsx", "macro.docx");

	private static int districts;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict samples;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private JdbcClient database;

	private Importing importing;

	@BeforeEach
	void createDistrict() {
		this.importing = Importing.by(this.samples.create("坏文件区" + ++districts), this.mvc, this.people, this.database);
	}

	static List<Path> badDocuments() throws IOException {
		Path folder = PlanDocuments.folder().orElse(Path.of("none")).resolve("formats/bad");
		if (!Files.isDirectory(folder)) {
			return List.of(Path.of("none"));
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("badDocuments")
	void badDocumentIsRefusedInChineseAndTheNextIsRead(Path file) throws IOException {
		assumeTrue(Files.exists(file), "The bad documents are not at hand");
		String fileName = file.getFileName().toString().replaceFirst("\\.gz$", "");
		long documents = this.importing.count("source_document");
		long begin = System.nanoTime();

		MvcTestResult answer = this.importing.uploads(fileName, content(file));

		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(70));
		if (READABLE.contains(fileName) && answer.getResponse().getRedirectedUrl() != null) {
			assertThat(this.importing.count("plan_import")).isOne();
		}
		else {
			assertThatItIsRefused(fileName, answer);
			assertThat(this.importing.count("source_document")).isEqualTo(documents);
			assertThat(this.importing.count("plan_import")).isZero();
		}
		assertThat(this.importing.draftOfSmallPlan()).startsWith("/plans/imports/");
	}

	private static void assertThatItIsRefused(String fileName, MvcTestResult answer)
			throws UnsupportedEncodingException {
		assertThat(answer).hasStatus(422);
		assertThat(answer.getResponse().getContentAsString()).contains("id=\"document-error\"", fileName, "没有保存任何内容")
			.containsPattern("请[^<]{4}");
	}

	private static byte[] content(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		if (!file.toString().endsWith(".gz")) {
			return bytes;
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return unpacked.readAllBytes();
		}
	}

}
