package org.gongjian.app.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.persistence.server.DataSettings;
import org.gongjian.testsupport.PlanDocuments;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
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

	/** Where several are named, the file may be refused for any of them. */
	private static final Map<String, Set<String>> REFUSALS = Map.ofEntries(
			Map.entry("billion-laughs.docx", Set.of("DAMAGED")), Map.entry("empty.txt", Set.of("EMPTY")),
			Map.entry("encrypted.docx", Set.of("ENCRYPTED")), Map.entry("encrypted.pdf", Set.of("ENCRYPTED")),
			Map.entry("macro.docx", Set.of("MACROS")), Map.entry("many-entries.docx", Set.of("TOO_LARGE")),
			Map.entry("not-a-plan.docx", Set.of("noTask")), Map.entry("renamed-exe.docx", Set.of("NOT_TEXT")),
			Map.entry("scanned.pdf", Set.of("SCANNED")), Map.entry("truncated.docx", Set.of("DAMAGED")),
			Map.entry("xxe.docx", Set.of("DAMAGED")), Map.entry("zip-bomb.docx", Set.of("TOO_LARGE", "DAMAGED")),
			Map.entry("zip-bomb-deflate.docx", Set.of("TOO_LARGE")),
			Map.entry("zip-bomb-deflate-2g.docx", Set.of("TOO_LARGE")),
			Map.entry("zip-bomb-false-size.docx", Set.of("TOO_LARGE", "DAMAGED")));

	/** Odd, but with words that are read: the fewest tasks of each. */
	private static final Map<String, Integer> TASKS = Map.of("deep-nesting.html", 2, "formula.xlsx", 2, "huge-line.txt",
			1, "traversal.docx", 2);

	private static final Duration MOST_TIME = Duration.ofSeconds(20);

	private static int districts;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict samples;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MessageSource messages;

	@Autowired
	private DraftJson json;

	@Autowired
	private DataSettings data;

	private Importing importing;

	/** Those of the district's own plan. */
	private long documents;

	@BeforeEach
	void createDistrict() {
		this.importing = Importing.by(this.samples.create("坏文件区" + ++districts), this.mvc, this.people, this.database);
		this.documents = this.importing.count("source_document");
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
	void badDocumentIsReadOrRefusedInChineseAndTheNextIsRead(Path file) throws IOException {
		assumeTrue(Files.exists(file), "The bad documents are not at hand");
		String fileName = file.getFileName().toString().replaceFirst("\\.gz$", "");
		Set<Path> files = keptFiles();
		long begin = System.nanoTime();

		MvcTestResult answer = this.importing.uploads(fileName, content(file));

		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(MOST_TIME);
		if (TASKS.containsKey(fileName)) {
			assertIsRead(fileName);
			assertThat(outside()).isNotEmpty().noneMatch(Files::exists);
		}
		else {
			assertIsRefused(fileName, answer);
			assertThat(keptFiles()).isEqualTo(files);
		}
		assertThat(this.importing.draftOfSmallPlan()).startsWith("/plans/imports/");
	}

	private void assertIsRead(String fileName) {
		assertThat(this.importing.count("source_document")).isEqualTo(this.documents + 1);
		String draft = this.database.sql("select draft from plan_import where jurisdiction_id = :district")
			.param("district", this.importing.district().id())
			.query(String.class)
			.single();
		assertThat(this.json.read(draft).taskCount()).isGreaterThanOrEqualTo(TASKS.get(fileName));
	}

	private void assertIsRefused(String fileName, MvcTestResult answer) throws IOException {
		assertThat(answer).hasStatus(422);
		String error = Jsoup.parse(answer.getResponse().getContentAsString())
			.select("form:has(input[type=file]) #document-error:not([hidden])")
			.text();
		assertThat(REFUSALS.getOrDefault(fileName, Set.of()).stream().map((reason) -> message(reason, fileName)))
			.contains(error);
		assertThat(error).contains("没有保存任何内容").containsPattern("请[^。]{4}");
		assertThat(this.importing.count("source_document")).isEqualTo(this.documents);
		assertThat(this.importing.count("plan_import")).isZero();
	}

	private String message(String reason, String fileName) {
		return this.messages.getMessage("importing.refused." + reason, new Object[] { fileName }, Locale.CHINA);
	}

	private Set<Path> keptFiles() throws IOException {
		Path folder = this.data.folder().resolve("files");
		if (!Files.isDirectory(folder)) {
			return Set.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).collect(Collectors.toSet());
		}
	}

	// Where an entry named ../../evil.xml would come to lie, from every folder in use.
	private List<Path> outside() {
		Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
		return Stream
			.of(temporary, temporary.resolve("a"), Path.of("").toAbsolutePath(), this.data.folder().resolve("files"))
			.map((folder) -> folder.resolve("../../evil.xml").normalize())
			.toList();
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
