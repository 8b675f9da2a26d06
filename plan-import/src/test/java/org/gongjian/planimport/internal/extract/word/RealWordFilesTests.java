package org.gongjian.planimport.internal.extract.word;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.RealPlans;
import org.gongjian.planimport.internal.lines.Blanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real plans as Word files say the same as their plain text.
 */
class RealWordFilesTests {

	@ParameterizedTest
	@CsvSource({ "yubei-2020-special-actions.docx", "qianjiang-2021-2025-transition.docx",
			"mingshan-2020-final-year.doc" })
	void wordsAreThoseOfThePlainText(String fileName) throws IOException {
		assertThat(words(word(fileName))).isEqualTo(words(plain(fileName)));
	}

	@ParameterizedTest
	@CsvSource({ "yubei-2022-prevent-relapse.docx", "yubei-2022-prevent-relapse.doc" })
	void headOfTheTableStandsOnce(String fileName) throws IOException {
		String head = "序号具体措施责任单位";
		String plain = words(plain(fileName));
		int first = plain.indexOf(head) + head.length();

		assertThat(words(word(fileName)))
			.isEqualTo(plain.substring(0, first) + plain.substring(first).replace(head, ""));
	}

	@Test
	void docAndDocxAreTheSameText() throws IOException {
		assertThat(word("yubei-2022-prevent-relapse.doc")).isEqualTo(word("yubei-2022-prevent-relapse.docx"));
	}

	@Test
	void automaticNumbersStartAgainForEachAction() throws IOException {
		PlanText text = word("yubei-2020-special-actions.docx");

		assertThat(text.paragraphs()).filteredOn((paragraph) -> paragraph.text().startsWith("1.")).hasSize(9);
		assertThat(text.paragraphs()).filteredOn((paragraph) -> paragraph.heading() == 1).hasSize(9);
		assertThat(text.notes()).hasSize(1).first().asString().contains("三变");
	}

	@Test
	void levelsOfHeadingsComeFromStyles() throws IOException {
		List<Paragraph> paragraphs = word("qianjiang-2021-2025-transition.docx").paragraphs();

		assertThat(paragraphs).filteredOn((paragraph) -> paragraph.heading() == 1).hasSize(14);
		assertThat(paragraphs).filteredOn((paragraph) -> paragraph.heading() == 2).hasSize(46);
	}

	@Test
	void boxesAreTextAndTheIndicatorTableKeepsItsMergedCells() throws IOException {
		List<Paragraph> cells = word("qianjiang-2021-2025-transition.docx").paragraphs()
			.stream()
			.filter(Paragraph::isCell)
			.toList();

		assertThat(cells).extracting(Paragraph::cell).extracting(Cell::table).containsOnly(0);
		assertThat(cells).filteredOn((cell) -> cell(cell).columns() == 2).isNotEmpty();
		assertThat(cells).filteredOn((cell) -> cell(cell).rows() > 1)
			.extracting(Paragraph::text)
			.contains("医疗保障巩固", "农村人居环境", "就业保障", "产业发展");
		assertThat(cells).filteredOn((cell) -> cell.text().isEmpty()).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "yubei-2022-prevent-relapse.docx", "yubei-2022-prevent-relapse.doc" })
	void groupsOfTheResponsibilityTableSpanItsColumns(String fileName) throws IOException {
		List<Paragraph> cells = word(fileName).paragraphs().stream().filter(Paragraph::isCell).toList();

		assertThat(cells).filteredOn((cell) -> cell(cell).columns() == 2)
			.extracting((cell) -> cell.text().substring(0, 4))
			.containsExactly("（十八）", "（二十）");
		assertThat(cells).filteredOn((cell) -> cell(cell).rows() == 2)
			.extracting(Paragraph::text)
			.containsExactly("25");
	}

	private static Cell cell(Paragraph paragraph) {
		return Objects.requireNonNull(paragraph.cell());
	}

	private static PlanText word(String fileName) throws IOException {
		return RealPlans.text("formats/" + fileName);
	}

	private static PlanText plain(String fileName) throws IOException {
		return RealPlans.text(fileName.substring(0, fileName.indexOf('.')) + ".txt");
	}

	private static String words(PlanText text) {
		return Blanks.remove(text.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining()));
	}

}
