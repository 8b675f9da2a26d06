package org.gongjian.app.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.gongjian.app.SampleDistrict;
import org.gongjian.testsupport.PlanDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ImportTests {

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
		this.importing = Importing.by(this.samples.create("导入区" + ++districts), this.mvc, this.people, this.database);
	}

	static Stream<Arguments> badFiles() {
		byte[] elf = new byte[4096];
		System.arraycopy(new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1 }, 0, elf, 0, 7);
		byte[] large = new byte[50 * 1024 * 1024];
		Arrays.fill(large, (byte) 'a');
		return Stream.of(Arguments.of("空.txt", new byte[0], "是空文件"),
				Arguments.of("空白.txt", "  \n\n　".getBytes(StandardCharsets.UTF_8), "是空文件"),
				Arguments.of("程序.txt", elf, "与文件名不符"), Arguments.of("方案.xyz", "一、".getBytes(), "格式不支持"),
				Arguments.of("很大.txt", large, "超过 20 MB"),
				Arguments.of("通知.txt", "关于放假的通知\n各单位：国庆节放假七天。".getBytes(StandardCharsets.UTF_8), "没有读到任务"),
				Arguments.of("", "一、".getBytes(), "没有选择文件"));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("badFiles")
	void badFileIsRefusedBesideTheFieldAndNothingIsStored(String fileName, byte[] content, String message) {
		long documents = this.importing.count("source_document");

		assertThat(this.importing.uploads(fileName, content)).hasStatus(422)
			.bodyText()
			.contains(message, "没有保存任何内容", "id=\"document-error\"");
		assertThat(this.importing.count("source_document")).isEqualTo(documents);
		assertThat(this.importing.count("plan_import")).isZero();
	}

	@Test
	void kindsOfFilesAreNamedAsPeopleCallThemAndOfferedByTheirEndings() {
		assertThat(this.importing.page("/plans/imports"))
			.contains("Word、WPS、PDF、网页、Excel、CSV、纯文本", "accept=\".", ".docx", ".et")
			.doesNotContain("docm、", "txt、");
		assertThat(this.importing.uploads("方案.ofd", new byte[] { 1 })).bodyText()
			.contains("另存为 Word、WPS、PDF、网页、Excel、CSV 或纯文本")
			.doesNotContain("docm、");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "UTF-8", "GB18030", "UTF-16" })
	void encodingIsFoundOut(String charset) {
		String draft = this.importing.draftOf("方案.txt", Importing.SMALL_PLAN.getBytes(Charset.forName(charset)));

		assertThat(this.importing.page(draft)).contains("读到 1 个行动、2 项任务", "≤ 10%", "沈知远");
	}

	@ParameterizedTest(name = "{0} has {1} tasks")
	@CsvSource({ "yubei-2020-special-actions.txt, 151", "chongqing-2020-work-points.txt, 42",
			"mingshan-2020-final-year.txt, 26", "yubei-2022-prevent-relapse.txt, 68",
			"qianjiang-2021-2025-transition.txt, 37" })
	void realDocumentIsImportedAndPublished(String fileName, int tasks) throws IOException {
		assumeTrue(PlanDocuments.folder().isPresent(), "The real plan documents are not at hand");
		Path file = PlanDocuments.folder().orElseThrow().resolve(fileName);

		String draft = this.importing.draftOf(fileName, Files.readAllBytes(file));
		complete(draft);
		String plan = String.valueOf(this.importing.planner()
			.sends(draft + "/publish", this.importing.publication(draft))
			.getResponse()
			.getRedirectedUrl());

		assertThat(plan).startsWith("/plans/");
		long published = this.database
			.sql("select count(*) from task_item where plan_id = cast(:plan as uuid) and kind = 'TASK'")
			.param("plan", plan.substring("/plans/".length()))
			.query(Long.class)
			.single();
		assertThat(published).isEqualTo(tasks);
	}

	/** One of the documents does not say its years; an administrator adds them. */
	private void complete(String draft) {
		if (this.importing.page(draft).contains("没有读到实施期限")) {
			assertThat(this.importing.planner()
				.sends(draft + "/head", Map.of("version", this.importing.version(draft), "title", "防止返贫实施方案",
						"periodStart", "2022-01-01", "periodEnd", "2022-12-31")))
				.hasStatus3xxRedirection();
		}
	}

	@Test
	void draftOfAnotherDistrictIsNotThere() {
		String draft = this.importing.draftOfSmallPlan();
		Importing elsewhere = Importing.by(this.samples.create("导入区" + ++districts), this.mvc, this.people,
				this.database);

		for (String page : new String[] { "", "/publish", "/head", "/actions/a0", "/tasks/a0t0", "/targets/a0k0",
				"/tasks/new?at=a0" }) {
			assertThat(elsewhere.planner().opens(draft + page)).hasStatus(404);
		}
		assertThat(elsewhere.planner().sends(draft + "/discard", Map.of())).hasStatus(404);
	}

	@Test
	void placesThatTheDraftDoesNotHaveAreNotThere() {
		String draft = this.importing.draftOfSmallPlan();

		for (String place : new String[] { "/actions/a9", "/actions/a-1", "/actions/a0t0", "/tasks/a0", "/tasks/a0t7",
				"/tasks/a99999999999t0", "/targets/a0t0k3", "/targets/a0k9", "/duties/a0t0d0", "/tasks/x" }) {
			assertThat(this.importing.planner().opens(draft + place)).hasStatus(404);
		}
	}

	@Test
	void hostileWordsOfADocumentStayWords() {
		String hostile = Importing.SMALL_PLAN.replace("改造镇卫生院", "<script>alert(1)</script>__${7*7}__改造");

		String page = this.importing
			.page(this.importing.draftOf("<img src=x onerror=alert(1)>.txt", hostile.getBytes(StandardCharsets.UTF_8)));

		assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x", "__49__");
	}

	@Test
	void pastedTextBecomesADraftOfTheNameThatWasGiven() {
		String draft = String.valueOf(this.importing.planner()
			.sends("/plans/imports/pasted", Map.of("text", Importing.SMALL_PLAN, "name", "健康/帮扶.txt"))
			.getResponse()
			.getRedirectedUrl());

		assertThat(this.importing.page(draft)).contains("读到 1 个行动、2 项任务", "健康/帮扶.txt");
	}

	@Test
	void pastedTextThatCannotBeReadIsKept() {
		assertThat(this.importing.planner()
			.sends("/plans/imports/pasted", Map.of("text", "关于放假的通知 <b>七天</b>", "name", ""))).hasStatus(422)
			.bodyText()
			.contains("没有读到任务", "关于放假的通知 &lt;b&gt;七天&lt;/b&gt;", "粘贴的文字.txt");
		assertThat(this.importing.planner().sends("/plans/imports/pasted", Map.of())).hasStatus(422);
		assertThat(this.importing.count("plan_import")).isZero();
	}

	@Test
	void scriptThatUploadsIsToldWhereTheDraftIs() {
		byte[] plan = Importing.SMALL_PLAN.getBytes(StandardCharsets.UTF_8);

		assertThat(this.importing.uploadsByScript("方案.txt", plan)).hasStatus(201)
			.headers()
			.hasHeaderSatisfying("Location", (values) -> assertThat(values.get(0)).startsWith("/plans/imports/"));
		assertThat(this.importing.uploadsByScript("空.txt", new byte[0])).hasStatus(422)
			.bodyText()
			.contains("是空文件")
			.doesNotContain("<html", "<form");
	}

}
