package org.gongjian.planimport.internal.extract.pdf;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfTextTests {

	private static final String FIRST = "　　" + "到年底全县自来水普及率达到要求，完成管网改造、水厂扩建和".substring(0, 25);

	private static final String FULL = "水质检测，落实管护责任，建立长效机制，保障城乡居民用水安".substring(0, PageSketch.FULL);

	@Test
	void fullLinesGoOnInTheNext() {
		assertThat(texts(page(FIRST, FULL, "全。", "　　（一）修路。"))).containsExactly(FIRST.strip() + FULL + "全。", "（一）修路。");
	}

	@Test
	void shortLineEndsAParagraph() {
		assertThat(texts(page(FIRST, FULL, "全。", "一、修路", "年内完成三条乡村道路建设。"))).containsExactly(FIRST.strip() + FULL + "全。",
				"一、修路", "年内完成三条乡村道路建设。");
	}

	@Test
	void numberAfterACompleteSentenceBeginsAParagraph() {
		String complete = FULL.substring(1) + "。";

		assertThat(texts(page(FIRST, FULL, complete, "（二）修路。"))).containsExactly(FIRST.strip() + FULL + complete,
				"（二）修路。");
	}

	@Test
	void linesUnderANumberMayHang() {
		assertThat(texts(page("1." + FULL.substring(1), "　　" + FULL.substring(2), "　　全。", "2.修路。")))
			.containsExactly("1." + FULL.substring(1) + FULL.substring(2) + "全。", "2.修路。");
	}

	@Test
	void roomAfterACompleteSentenceDividesParagraphs() {
		String complete = FULL.substring(1) + "。";
		PageSketch page = page(FULL, complete).at(PageSketch.LEFT, 130 + 28 * 2 + 10, 16, FULL)
			.at(PageSketch.LEFT, 130 + 28 * 3 + 10, 16, "全。");

		assertThat(texts(page)).containsExactly(FULL + complete, FULL + "全。");
	}

	@Test
	void characterThatMayNotBeginALinePullsAnotherDown() {
		String shorter = FULL.substring(0, PageSketch.FULL - 1);

		assertThat(texts(page(FIRST, shorter, "全。", FULL))).first().isEqualTo(FIRST.strip() + shorter + "全。");
	}

	@Test
	void paragraphGoesOnOverThePageNumber() {
		PageSketch first = page(FIRST, FULL).number(1);
		PageSketch second = page(FULL, "全。").number(2);

		assertThat(texts(first, second)).containsExactly(FIRST.strip() + FULL + FULL + "全。");
	}

	@Test
	void runningHeadsAreLeftOut() {
		PageSketch[] pages = Stream.of("一", "二", "三", "四")
			.map((page) -> page("　　第" + page + "项任务。").at(200, 60, 10, "某县供水方案"))
			.toArray(PageSketch[]::new);

		assertThat(texts(pages)).containsExactly("第一项任务。", "第二项任务。", "第三项任务。", "第四项任务。");
	}

	@Test
	void contentsAreLeftOut() {
		String dots = ".".repeat(30);
		PageSketch contents = page("　　　　　目　录", "第一章 总则" + dots + "1", "第二章 任务" + dots + "2", "第三章 保障" + dots + "12");
		PageSketch more = page("第四章 附则" + dots + "13");

		assertThat(texts(page("　　　某县供水规划"), contents, more, page("　　第一章 总则"))).containsExactly("某县供水规划", "第一章 总则");
	}

	@Test
	void blanksBetweenAllCharactersAreLayout() {
		assertThat(texts(page("　　关 于 印 发 方 案 的 通 知", "　　通    知", "　　见 2020 年方案"))).containsExactly("关于印发方案的通知", "通 知",
				"见 2020 年方案");
	}

	@Test
	void characterPrintedTwiceToBeBoldStandsOnce() {
		assertThat(texts(page("　　一、任务").at(PageSketch.LEFT + 32.4F, 130, 16, "一、任务"))).containsExactly("一、任务");
	}

	@Test
	void ruledTableGivesCells() {
		PageSketch page = page("　　附表").table(200, new float[] { 80, 120, 400, 520 }, "序号", "任务", "责任单位", "1", "修管网",
				"");

		assertThat(PdfText.of(List.of(page.page()))).containsExactly(Paragraph.of("附表"), cell(0, 0, "序号"),
				cell(0, 1, "任务"), cell(0, 2, "责任单位"), cell(1, 0, "1"), cell(1, 1, "修管网"), cell(1, 2, ""));
	}

	@Test
	void missingLinesMakeMergedCells() {
		PageSketch page = new PageSketch().across(200, 80, 520)
			.across(240, 80, 520)
			.across(280, 120, 520)
			.across(320, 80, 520)
			.down(80, 200, 320)
			.down(520, 200, 320)
			.down(120, 240, 320)
			.down(400, 240, 320)
			.at(90, 220, 12, "一、供水")
			.at(90, 280, 12, "1")
			.at(130, 260, 12, "修管网")
			.at(410, 260, 12, "县水利局")
			.at(130, 300, 12, "修水厂");

		assertThat(PdfText.of(List.of(page.page()))).containsExactly(Paragraph.in(new Cell(0, 0, 0, 1, 3), "一、供水"),
				Paragraph.in(new Cell(0, 1, 0, 2, 1), "1"), cell(1, 1, "修管网"), cell(1, 2, "县水利局"), cell(2, 1, "修水厂"),
				cell(2, 2, ""));
	}

	@Test
	void tableGoesOnUnderItsHeadOnTheNextPage() {
		float[] columns = { 80, 120, 400, 520 };
		PageSketch first = page("　　附表").table(200, columns, "序号", "任务", "单位", "1", "修管网。", "县水利局").number(1);
		PageSketch second = new PageSketch().table(120, columns, "序号", "任务", "单位", "2", "修水厂。", "县水利局").number(2);

		assertThat(cells(first, second)).hasSize(10).endsWith(cell(2, 0, "2"), cell(2, 1, "修水厂。"), cell(2, 2, "县水利局"));
	}

	@Test
	void rowDividedByThePageEndIsOneRow() {
		float[] columns = { 80, 120, 240, 325 };
		PageSketch first = new PageSketch().table(700, columns, "1", "年底前完成管网改造", "县水利局、县").number(1);
		PageSketch second = new PageSketch().table(120, columns, "", "并通水。", "财政局", "2", "修路。", "县交通局").number(2);

		assertThat(cells(first, second)).containsExactly(cell(0, 0, "1"), cell(0, 1, "年底前完成管网改造并通水。"),
				cell(0, 2, "县水利局、县财政局"), cell(1, 0, "2"), cell(1, 1, "修路。"), cell(1, 2, "县交通局"));
	}

	@Test
	void mergedCellReachesOverThePageEnd() {
		float[] columns = { 80, 120, 400, 520 };
		PageSketch first = new PageSketch().table(700, columns, "1", "修管网。", "县水利局").number(1);
		PageSketch second = new PageSketch().table(120, columns, "", "修水厂。", "县水利局").number(2);

		assertThat(cells(first, second)).containsExactly(Paragraph.in(new Cell(0, 0, 0, 2, 1), "1"), cell(0, 1, "修管网。"),
				cell(0, 2, "县水利局"), cell(1, 1, "修水厂。"), cell(1, 2, "县水利局"));
	}

	@Test
	void linesOfACellAreJoinedWhereTheyAreFull() {
		float[] columns = { 80, 120, 400, 490 };
		PageSketch page = new PageSketch().table(200, columns, "1", "修管网。", "县水利局、县财\n政局", "2", "修水厂。", "县水利局\n县财政局");

		assertThat(cells(page)).filteredOn((paragraph) -> place(paragraph).column() == 2)
			.extracting(Paragraph::text)
			.containsExactly("县水利局、县财政局", "县水利局", "县财政局");
	}

	@Test
	void framedTextIsRunningText() {
		PageSketch page = page("　　一、任务").table(200, new float[] { 80, 520 }, "专栏1　重点工程", "改造管网十二公里。");

		assertThat(PdfText.of(List.of(page.page()))).containsExactly(Paragraph.of("一、任务"), Paragraph.of("专栏1 重点工程"),
				Paragraph.of("改造管网十二公里。"));
	}

	@Test
	void singleLinesAreNoTable() {
		assertThat(texts(page("　　一、任务").across(140, 80, 520).down(300, 600, 700))).containsExactly("一、任务");
	}

	private static PageSketch page(String... lines) {
		return new PageSketch().lines(lines);
	}

	private static Paragraph cell(int row, int column, String text) {
		return Paragraph.in(Cell.at(0, row, column), text);
	}

	private static Cell place(Paragraph paragraph) {
		Cell cell = paragraph.cell();
		assertThat(cell).isNotNull();
		return cell;
	}

	private static List<Paragraph> cells(PageSketch... pages) {
		return PdfText.of(Stream.of(pages).map(PageSketch::page).toList());
	}

	private static List<String> texts(PageSketch... pages) {
		return cells(pages).stream().map(Paragraph::text).toList();
	}

}
