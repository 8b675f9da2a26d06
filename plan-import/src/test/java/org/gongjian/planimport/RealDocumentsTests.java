package org.gongjian.planimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Reads the real plans in the folder {@code plans.dir}, which stands beside the
 * repository; where it is missing these tests are skipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealDocumentsTests {

	private final PlanReader reader = new PlanReader();

	@ParameterizedTest(name = "{0}: {1} tasks in {2} actions")
	@CsvSource({ "yubei-2020-special-actions.txt, 151, 9", "chongqing-2020-work-points.txt, 42, 11",
			"mingshan-2020-final-year.txt, 26, 8", "yubei-2022-prevent-relapse.txt, 68, 21",
			"qianjiang-2021-2025-transition.txt, 37, 13" })
	void everyDocumentGivesItsTasks(String fileName, int tasks, int actions) throws IOException {
		PlanDraft draft = this.reader.read(text(fileName));

		assertThat(draft.taskCount()).isEqualTo(tasks);
		assertThat(draft.actions()).hasSize(actions);
	}

	@ParameterizedTest
	@CsvSource({ "yubei-2020-special-actions.txt", "chongqing-2020-work-points.txt", "mingshan-2020-final-year.txt",
			"yubei-2022-prevent-relapse.txt", "qianjiang-2021-2025-transition.txt" })
	void everyQuoteStandsInTheDocument(String fileName) throws IOException {
		PlanText text = text(fileName);

		assertThat(this.reader.read(text).actions()).flatMap(RealDocumentsTests::targets)
			.isNotEmpty()
			.allSatisfy((target) -> assertThat(text.paragraphs()
				.get(target.span().paragraph())
				.text()
				.substring(target.span().start(), target.span().end())).isEqualTo(target.quote()));
	}

	@Test
	void everySpecialActionHasItsTasks() throws IOException {
		PlanDraft draft = this.reader.read(text("yubei-2020-special-actions.txt"));

		assertThat(draft.actions()).extracting((action) -> action.tasks().size())
			.containsExactly(18, 21, 18, 11, 14, 13, 11, 19, 26);
		assertThat(draft.actions()).allSatisfy((action) -> assertThat(action.leadOfficials()).isNotEmpty());
	}

	@Test
	void textInGb18030IsTheSameText() throws IOException {
		PlanText text = text("formats/mingshan-2020-final-year.gb18030.txt");

		assertThat(text).isEqualTo(text("mingshan-2020-final-year.txt"));
	}

	@Test
	void webPageHoldsTheWordsOfItsArticle() throws IOException {
		PlanText page = text("formats/chongqing-2020-work-points.html");
		String article = ExtractedWords.of(text("chongqing-2020-work-points.txt"));

		String words = ExtractedWords.of(page);
		assertThat(article).contains(words.substring(words.indexOf("渝扶组发")));
		assertThat(article).contains(words.substring(0, words.indexOf("[成文日期]")));
		assertThat(this.reader.read(page).taskCount()).isEqualTo(42);
	}

	@Test
	void webPageInGb18030IsTheSamePage() throws IOException {
		assertThat(text("formats/chongqing-2020-work-points.gb18030.html"))
			.isEqualTo(text("formats/chongqing-2020-work-points.html"));
	}

	@Test
	void deeplyNestedWebPageIsRead() throws IOException {
		assertThat(this.reader.read(text("formats/bad/deep-nesting.html")).taskCount()).isEqualTo(2);
	}

	@Test
	void ledgerHoldsTheRowsOfTheTable() throws IOException {
		String table = ExtractedWords.of(text("yubei-2022-prevent-relapse.txt"));
		PlanText ledger = text("formats/yubei-2022-responsibility-table.xlsx");

		List<Paragraph> rows = ledger.paragraphs().stream().filter((paragraph) -> isIn(paragraph, 0, 2)).toList();
		assertThat(rows.stream().map(Paragraph::cell).distinct()).hasSize(69);
		assertThat(rows).allSatisfy((row) -> assertThat(table).contains(ExtractedWords.of(List.of(row))));
		assertThat(ledger.paragraphs()).filteredOn((paragraph) -> isIn(paragraph, 0, 0)).hasSize(71);
		assertThat(ledger.paragraphs()).filteredOn((paragraph) -> isIn(paragraph, 1, 1))
			.extracting(Paragraph::text)
			.contains("2022年6月17日", "68");
	}

	@Test
	void textOfALedgerThatLooksLikeAFormulaIsText() throws IOException {
		assertThat(text("formats/bad/formula.xlsx").paragraphs()).extracting(Paragraph::text)
			.contains("=cmd|'/C calc'!A0", "=1+1", "开展饮水设施检查。", "镇农业服务中心");
	}

	@ParameterizedTest
	@CsvSource({ "mingshan-2020-final-year", "qianjiang-2021-2025-transition" })
	void pdfHoldsTheWordsOfItsText(String name) throws IOException {
		assertThat(ExtractedWords.of(text("formats/" + name + ".pdf")))
			.isEqualTo(ExtractedWords.of(text(name + ".txt")));
	}

	@Test
	void pdfHoldsTheHeadOfItsTableOnce() throws IOException {
		String head = "序号具体措施责任单位";
		PlanText pdf = text("formats/yubei-2022-prevent-relapse.pdf");
		String words = ExtractedWords.of(text("yubei-2022-prevent-relapse.txt"));

		int first = words.indexOf(head) + head.length();
		assertThat(ExtractedWords.of(pdf))
			.isEqualTo(words.substring(0, first) + words.substring(first).replace(head, ""));
		assertThat(pdf.paragraphs()).filteredOn((paragraph) -> isIn(paragraph, 0, 0))
			.extracting(Paragraph::text)
			.filteredOn((text) -> text.matches("\\d+"))
			.hasSize(67);
	}

	@Test
	void pdfOfPicturesAndPdfWithPasswordAreRefused() throws IOException {
		assertRefused("formats/bad/scanned.pdf", UnreadableDocumentException.Reason.SCANNED);
		assertRefused("formats/bad/encrypted.pdf", UnreadableDocumentException.Reason.ENCRYPTED);
	}

	private void assertRefused(String fileName, UnreadableDocumentException.Reason reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> text(fileName))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	private static boolean isIn(Paragraph paragraph, int table, int column) {
		Cell cell = paragraph.cell();
		return cell != null && cell.table() == table && cell.column() == column;
	}

	private static List<DraftTarget> targets(DraftAction action) {
		return Stream
			.concat(action.targets().stream(), action.tasks().stream().flatMap((task) -> task.targets().stream()))
			.toList();
	}

	private PlanText text(String fileName) throws IOException {
		Path file = folder().resolve(fileName);
		assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
		return this.reader.extract(fileName, Files.readAllBytes(file));
	}

	private static Path folder() {
		String given = System.getProperty("plans.dir");
		if (given != null) {
			return Path.of(given);
		}
		Path fromModule = Path.of("../../shared/plans");
		return Files.isDirectory(fromModule) ? fromModule : Path.of("../shared/plans");
	}

}
