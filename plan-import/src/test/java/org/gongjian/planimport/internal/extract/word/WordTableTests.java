package org.gongjian.planimport.internal.extract.word;

import java.util.List;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.cell;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.line;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.p;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.r;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.row;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.table;

/**
 * Tables of a docx become cells in rows and columns.
 */
class WordTableTests {

	@Test
	void mergedCellsStandOnceWithTheirReach() {
		assertThat(read(table(row(cell("<w:gridSpan w:val='2'/>", line("任务")), cell("单位")),
				row(cell("<w:vMerge w:val='restart'/>", line("1")), cell("修路"), cell("交通局")),
				row(cell("<w:vMerge/>", p()), cell("改厕"), cell("农业局")))))
			.containsExactly(in(0, 0, 1, 2, "任务"), in(0, 2, 1, 1, "单位"), in(1, 0, 2, 1, "1"), in(1, 1, 1, 1, "修路"),
					in(1, 2, 1, 1, "交通局"), in(2, 1, 1, 1, "改厕"), in(2, 2, 1, 1, "农业局"));
	}

	@Test
	void cellsMergedInTheOldWayStandOnce() {
		assertThat(read(table(row(cell("<w:hMerge w:val='restart'/>", line("任务")), cell("<w:hMerge/>", p())),
				row(cell("修路"), cell("交通局")))))
			.containsExactly(in(0, 0, 1, 2, "任务"), in(1, 0, 1, 1, "修路"), in(1, 1, 1, 1, "交通局"));
	}

	@Test
	void paragraphsAndLinesOfACellShareIt() {
		assertThat(read(table(row(cell("1"), cell("", line("交通局"), p(r("水利局"), "<w:r><w:br/><w:t>各镇</w:t></w:r>"))))))
			.containsExactly(in(0, 0, 1, 1, "1"), in(0, 1, 1, 1, "交通局"), in(0, 1, 1, 1, "水利局"), in(0, 1, 1, 1, "各镇"));
	}

	@Test
	void emptyCellIsOneParagraphWithoutWords() {
		assertThat(read(table(row(cell("1"), cell("", p(), p()))))).containsExactly(in(0, 0, 1, 1, "1"),
				in(0, 1, 1, 1, ""));
	}

	@Test
	void tableOfOneColumnIsAFrame() {
		assertThat(read(table(row(cell("专栏1 重点项目")), row(cell("", line("修路。"), p(), line("改厕。"))))))
			.containsExactly(Paragraph.of("专栏1 重点项目"), Paragraph.of("修路。"), Paragraph.of("改厕。"));
	}

	@Test
	void rowOfASingleCellSpansTheTable() {
		assertThat(read(table(row(cell("一、道路")), row(cell("1"), cell("修路"))))).containsExactly(in(0, 0, 1, 2, "一、道路"),
				in(1, 0, 1, 1, "1"), in(1, 1, 1, 1, "修路"));
	}

	@Test
	void bordersNearEachOtherAreOne() {
		String widths = "<w:tblGrid><w:gridCol w:w='800'/><w:gridCol w:w='60'/><w:gridCol w:w='5000'/></w:tblGrid>";

		assertThat(read(table(widths, row(cell("1"), cell("<w:gridSpan w:val='2'/>", line("修路"))),
				row(cell("<w:gridSpan w:val='2'/>", line("2")), cell("改厕")))))
			.containsExactly(in(0, 0, 1, 1, "1"), in(0, 1, 1, 1, "修路"), in(1, 0, 1, 1, "2"), in(1, 1, 1, 1, "改厕"));
	}

	@Test
	void rowsAndCellsThatWereDeletedAreLeftOut() {
		assertThat(read(table(row(cell("1"), cell("修路")),
				"<w:tr><w:trPr><w:del/></w:trPr>" + cell("2") + cell("旧任务") + "</w:tr>",
				row(cell("3"), cell("改厕"), cell("<w:cellDel/>", line("旧格"))))))
			.extracting(Paragraph::text)
			.containsExactly("1", "修路", "3", "改厕");
	}

	@Test
	void tableInACellIsATableOfItsOwn() {
		List<Paragraph> paragraphs = read(
				table(row(cell("1"), cell("", line("分工："), table(row(cell("修路"), cell("交通局"))), p()))));

		assertThat(paragraphs).extracting(Paragraph::text).containsExactly("1", "分工：", "修路", "交通局");
		assertThat(paragraphs).extracting((paragraph) -> tableOf(paragraph)).containsExactly(0, 0, 1, 1);
	}

	@Test
	void tableInAFrameIsTheFirstTable() {
		assertThat(read(table(row(cell("", line("专栏1"), table(row(cell("修路"), cell("交通局"))))))))
			.containsExactly(Paragraph.of("专栏1"), in(0, 0, 1, 1, "修路"), in(0, 1, 1, 1, "交通局"));
	}

	@Test
	void rowsInContentControlsAreRows() {
		assertThat(read(table("<w:sdt><w:sdtContent>"
				+ row(cell("1"), "<w:sdt><w:sdtContent>" + cell("修路") + "</w:sdtContent></w:sdt>")
				+ "</w:sdtContent></w:sdt>")))
			.containsExactly(in(0, 0, 1, 1, "1"), in(0, 1, 1, 1, "修路"));
	}

	@Test
	void mergeWithoutBeginningIsAPlainCell() {
		assertThat(read(table(row(cell("<w:vMerge/>", line("1")), cell("修路"))))).containsExactly(in(0, 0, 1, 1, "1"),
				in(0, 1, 1, 1, "修路"));
	}

	@Test
	void spanBeyondAllMeasureIsBounded() {
		assertThat(read(table(row(cell("<w:gridSpan w:val='2000000000'/>", line("1")), cell("修路")),
				row(cell("2"), cell("改厕")))))
			.extracting(Paragraph::text)
			.containsExactly("1", "修路", "2", "改厕");
	}

	private static Integer tableOf(Paragraph paragraph) {
		Cell cell = paragraph.cell();
		return (cell != null) ? cell.table() : -1;
	}

	private static Paragraph in(int row, int column, int rows, int columns, String text) {
		return Paragraph.in(new Cell(0, row, column, rows, columns), text);
	}

	private static List<Paragraph> read(String... blocks) {
		return SampleWordFile.of(blocks).text().paragraphs();
	}

}
