package org.gongjian.app.evidence;

import java.time.Clock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ReportEvidenceTests {

	@Autowired
	private ApplicationContext context;

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	private static final String PDF = "%PDF-1.7\n";

	@ParameterizedTest
	@CsvSource({ "通知.pdf, <html><script>alert(1)</script>", "图.svg, <svg onload=alert(1)>", "a.pdf.html, <html>",
			"a.pdf.exe, MZ", "a.docx, %PDF-1.7", "空.txt, ''", "无扩展名, 文字", "a.jpg, GIF89a", "a.png%00.html, <html>",
			"图片.html, %PDF-1.7" })
	void whatIsNotTakenIsRefusedAndNothingIsKept(String name, String content) {
		assertThat(upload(file("好.pdf", PDF), file(name, content))).hasStatus(422).bodyText().contains("没有保存任何文件");

		assertThat(stored()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/照片.pdf, 照片.pdf", "C:\\windows\\a.pdf, a.pdf", "月\u202e报.pdf, 月报.pdf", "a\tb.pdf, ab.pdf",
			"报告.2026.pdf, 报告.2026.pdf" })
	void namesLoseFoldersAndControlCharacters(String name, String kept) {
		assertThat(upload(file(name, PDF))).hasStatusOk();

		assertThat(stored()).containsExactly(kept);
	}

	@Test
	void reviewerSeesWhichFilesAreNewSinceTheLastReview() {
		UUID assignment = this.reporting.district().plan().singleOfHealth();
		upload(file("旧材料.pdf", PDF));
		submit(assignment);
		String review = "/reviews/" + this.reporting.report(assignment);
		this.reporting.person("health.reviewer").sends(review + "/return", Map.of("submission", "1", "reason", "请补充"));
		upload(file("新材料.pdf", PDF + "补充"));
		submit(assignment);

		assertThat(this.reporting.person("health.reviewer").opens(review)).bodyText()
			.contains("上次审核以后新增的佐证材料", "<ins>新材料.pdf</ins>")
			.doesNotContain("<ins>旧材料.pdf");
	}

	private void submit(UUID assignment) {
		assertThat(this.reporting.person("health.reporter")
			.sends(this.reporting.single() + "/submission",
					Reporting.form("version", this.reporting.version(assignment))))
			.hasStatus(302);
	}

	@Test
	void fileOverTheLimitIsRefused() {
		byte[] large = new byte[21 * 1024 * 1024];
		System.arraycopy(PDF.getBytes(StandardCharsets.US_ASCII), 0, large, 0, PDF.length());

		assertThat(upload(new MockMultipartFile("files", "大.pdf", "application/pdf", large))).hasStatus(422)
			.bodyText()
			.contains("超过 20 MB");
		assertThat(stored()).isEmpty();
	}

	@Test
	void aFormWithoutFilesIsAskedForSome() {
		var reporter = this.reporting.person("health.reporter");
		String address = this.reporting.goals() + "/evidence";

		assertThat(reporter.sends(address, Map.of())).hasStatus(422).bodyText().contains("没有选择文件");
		assertThat(reporter.sends(address, Map.of("files", "佐证"))).hasStatus(422).bodyText().contains("没有选择文件");
	}

	@Test
	void moreThanTwentyFilesAreRefused() {
		var files = Collections.nCopies(21, file("a.pdf", PDF)).toArray(MockMultipartFile[]::new);

		assertThat(upload(files)).hasStatus(422);
	}

	@Test
	void fileIsHandedOutAsAttachmentOnlyAndNoted() {
		upload(file("现场 照片.pdf", PDF));
		UUID id = id();

		assertThat(this.reporting.person("leader").opens("/evidence/" + id)).hasStatusOk()
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasContentType("application/pdf")
			.bodyText()
			.isEqualTo(PDF);
		assertThat(
				this.reporting.person("leader").opens("/evidence/" + id).getResponse().getHeader("Content-Disposition"))
			.startsWith("attachment;")
			.contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%E7%85%A7%E7%89%87.pdf");
		assertThat(this.reporting.audited("DOWNLOAD_FILE", id)).isEqualTo(2);
	}

	@Test
	void filesOfOtherUnitsAndRemovedOnesAreNotThere() {
		upload(file("a.pdf", PDF));
		UUID id = id();
		assertThat(this.reporting.person("west.reporter").opens("/evidence/" + id)).hasStatus(404);
		assertThat(this.reporting.person("system").opens("/evidence/" + id)).hasStatus(403);

		var reporter = this.reporting.person("health.reporter");
		assertThat(reporter.sends(this.reporting.single() + "/evidence/" + id + "/removal", Map.of())).hasStatus(302);
		assertThat(reporter.opens("/evidence/" + id)).hasStatus(404);
		assertThat(this.reporting.audited("REMOVE_EVIDENCE", id)).isEqualTo(1);
	}

	@Test
	void submittedReportTakesNoFiles() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single() + "/submission", Reporting.form());

		assertThat(upload(file("a.pdf", PDF))).hasStatus(409).bodyText().contains("不能再改动材料");
		assertThat(stored()).isEmpty();
	}

	@Test
	void draftThatAnUploadBeginsCarriesThePercentOfThePeriodBefore() {
		var assignment = this.reporting.district().plan().singleOfHealth();
		var before = this.reporting.period().minusMonths(1);
		new Progress(this.context, this.reporting.district()).approved(assignment, before, before.plusDays(2), 65,
				Map.of());
		assertThat(upload(file("a.pdf", PDF))).hasStatusOk();

		assertThat(this.reporting.person("health.reporter").opens(this.reporting.single())).bodyText()
			.contains("name=\"percent\"")
			.containsPattern("name=\"percent\"[^>]*value=\"65\"");
	}

	@Test
	void uploadCarriesTheOpenFormToTheNewVersionButNeverOverAnotherSave() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single(), Reporting.form());
		reporter.sends(this.reporting.single(), Reporting.form("version", "1", "done", "别人的。"));

		assertThat(upload(file("a.pdf", PDF))).bodyText().contains("name=\"version\"").doesNotContain("value=\"2\"");
	}

	@Test
	void theSameFileTwiceOnOneReportIsToldAndNotDoubled() {
		upload(file("a.pdf", PDF));

		assertThat(upload(file("又一次.pdf", PDF), file("b.pdf", PDF + "2"))).hasStatusOk()
			.bodyText()
			.contains("“又一次.pdf”已在这份填报中，没有重复添加");
		assertThat(stored()).containsExactlyInAnyOrder("a.pdf", "b.pdf");
	}

	@Test
	void fileOfTheUnitIsUsedAgainWithoutSendingItsBytes() {
		upload(file("现场照片.pdf", PDF));
		var reporter = this.reporting.person("health.reporter");
		UUID id = id();

		assertThat(reporter.opens(this.reporting.goals() + "/evidence/earlier?q=照片")).bodyText()
			.contains("现场照片.pdf", id.toString());
		assertThat(reporter.opens(this.reporting.goals() + "/evidence/earlier?q=100%")).bodyText()
			.doesNotContain("现场照片.pdf");
		assertThat(reporter.sends(this.reporting.goals() + "/evidence/earlier", Map.of("chosen", id.toString())))
			.hasStatus(302);
		assertThat(stored()).containsExactly("现场照片.pdf", "现场照片.pdf");
		assertThat(reporter.opens(this.reporting.goals() + "/evidence/earlier")).bodyText().doesNotContain("现场照片.pdf");
	}

	@Test
	void fileOfAnotherUnitCannotBeUsed() {
		upload(file("现场照片.pdf", PDF));

		assertThat(this.reporting.person("east.reporter")
			.sends(this.reporting.east() + "/evidence/earlier", Map.of("chosen", id().toString()))).hasStatus(404);
		assertThat(this.reporting.person("east.reporter").opens(this.reporting.east() + "/evidence/earlier")).bodyText()
			.doesNotContain("现场照片.pdf");
	}

	@Test
	void fiftyUploadsAtOnceAreAllKept() throws Exception {
		var threads = Executors.newFixedThreadPool(50);
		try {
			Callable<MvcTestResult> upload = () -> upload(file("同名.pdf", PDF + UUID.randomUUID()));
			for (var answer : threads.invokeAll(Collections.nCopies(50, upload))) {
				assertThat(answer.get()).hasStatusOk();
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(stored()).hasSize(50);
	}

	@Test
	void twentyUploadsOfTheSameFileAtOnceKeepItOnce() throws Exception {
		assertThat(atOnce(() -> upload(file("现场照片.pdf", PDF)))).allSatisfy(
				(answer) -> assertThat(answer).hasStatusOk().bodyText().contains("现场照片.pdf").doesNotContain("不能再改动材料"));

		assertThat(stored()).containsExactly("现场照片.pdf");
		assertThat(this.reporting.audited("ADD_EVIDENCE", id())).isEqualTo(1);
		assertThat(reports()).isEqualTo(1);
		assertThat(this.reporting.person("leader").opens("/evidence/" + id())).hasStatusOk().bodyText().isEqualTo(PDF);
	}

	@Test
	void sameFileUploadedAndUsedAgainAtOnceStandsBehindTheReportOnce() throws Exception {
		upload(file("现场照片.pdf", PDF));
		var reporter = this.reporting.person("health.reporter");
		String id = id().toString();
		AtomicInteger turn = new AtomicInteger();

		assertThat(atOnce(() -> (turn.getAndIncrement() % 2 == 0)
				? reporter.uploads(this.reporting.goals() + "/evidence", file("又一次.pdf", PDF))
				: reporter.sends(this.reporting.goals() + "/evidence/earlier", Map.of("chosen", id))))
			.allSatisfy((answer) -> assertThat(answer.getResponse().getStatus()).isIn(200, 302));

		assertThat(stored()).hasSize(2);
		assertThat(reports()).isEqualTo(2);
		assertThat(this.reporting.database()
			.sql("select count(*) from audit_event where jurisdiction_id = ? and action = 'ADD_EVIDENCE'")
			.param(this.reporting.district().id())
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	private static List<MvcTestResult> atOnce(Callable<MvcTestResult> call) throws Exception {
		var threads = Executors.newFixedThreadPool(20);
		try {
			List<MvcTestResult> answers = new ArrayList<>();
			for (var answer : threads.invokeAll(Collections.nCopies(20, call))) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private long reports() {
		return this.reporting.database()
			.sql("select count(*) from progress_report where jurisdiction_id = ?")
			.param(this.reporting.district().id())
			.query(Long.class)
			.single();
	}

	private MvcTestResult upload(MockMultipartFile... files) {
		return this.reporting.person("health.reporter").uploads(this.reporting.single() + "/evidence", files);
	}

	private MockMultipartFile file(String name, String content) {
		return new MockMultipartFile("files", name, "application/octet-stream",
				content.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> stored() {
		return this.reporting.database()
			.sql("select file_name from evidence where jurisdiction_id = ?")
			.params(this.reporting.district().id())
			.query(String.class)
			.list();
	}

	private UUID id() {
		return this.reporting.database()
			.sql("select id from evidence where jurisdiction_id = ?")
			.params(this.reporting.district().id())
			.query(UUID.class)
			.single();
	}

}
