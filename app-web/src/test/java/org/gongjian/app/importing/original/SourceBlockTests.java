package org.gongjian.app.importing.original;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongjian.app.importing.original.SourceBlock.SourceCell;
import org.gongjian.app.importing.kept.DocumentLayout;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class SourceBlockTests {

	@Test
	void tableStandsBetweenTheParagraphsAroundIt() {
		List<SourceBlock> blocks = blocks(Paragraph.heading(1, "方案"), Paragraph.of("前文"),
				Paragraph.in(Cell.at(0, 0, 0), "序号"), Paragraph.in(Cell.at(0, 0, 1), "任务"),
				Paragraph.in(Cell.at(0, 1, 0), "1"), Paragraph.in(Cell.at(0, 1, 1), "修路"),
				Paragraph.in(Cell.at(0, 1, 1), "修桥"), Paragraph.in(Cell.at(1, 0, 0), "另一张表"), Paragraph.of("后文"));

		assertThat(blocks).hasSize(4);
		assertThat(blocks.get(0).paragraphs()).extracting(SourceParagraph::level).containsExactly(2, null);
		assertThat(words(blocks.get(1))).containsExactly("序号 | 任务", "1 | 修路/修桥");
		assertThat(words(blocks.get(2))).containsExactly("另一张表");
		assertThat(blocks.get(3).rows()).isEmpty();
	}

	@Test
	void mergedCellsReachAsFarAsInTheDocument() {
		List<SourceBlock> blocks = blocks(Paragraph.in(new Cell(0, 0, 0, 1, 3), "分工表"),
				Paragraph.in(new Cell(0, 1, 0, 2, 1), "健康"), Paragraph.in(Cell.at(0, 1, 1), "义诊"),
				Paragraph.in(new Cell(0, 1, 2, 2, 1), "区卫生健康委"), Paragraph.in(Cell.at(0, 2, 1), "体检"));

		assertThat(words(blocks.get(0))).containsExactly("分工表 1×3", "健康 2×1 | 义诊 | 区卫生健康委 2×1", "体检");
	}

	@Test
	void cellsKeepTheirColumnsWhereOthersAreMissing() {
		List<SourceBlock> blocks = blocks(Paragraph.in(Cell.at(0, 0, 0), "甲"), Paragraph.in(Cell.at(0, 0, 5), "乙"),
				Paragraph.in(Cell.at(0, 0, 900), "丙"), Paragraph.in(Cell.at(0, 70000, 900), "丁"));

		assertThat(words(blocks.get(0))).containsExactly("甲 | 乙 | 丙", " 1×2 | 丁");
	}

	@Test
	void cellsThatOverlapOrReachOutOfTheTableAreShownOnce() {
		List<SourceBlock> blocks = blocks(Paragraph.in(new Cell(0, 0, 0, 9999, 9999), "甲"),
				Paragraph.in(Cell.at(0, 0, 1), "乙"), Paragraph.in(Cell.at(0, 1, 0), "丙"));

		assertThat(String.join("\n", words(blocks.get(0)))).contains("甲");
		assertThat(blocks).hasSize(1);
	}

	@Test
	void cellsWithoutRowsAreARunOfCells() {
		List<SourceBlock> blocks = blocks(Paragraph.in(Cell.LOOSE, "序号"), Paragraph.in(Cell.LOOSE, "任务"),
				Paragraph.of("后文"));

		assertThat(blocks).extracting(SourceBlock::loose).containsExactly(true, false);
	}

	@Test
	void emptyTextHasNothingToShow() {
		assertThat(blocks()).isEmpty();
	}

	@Test
	void tableWithAColumnForEachOfItsRowsIsArrangedQuickly() {
		Paragraph[] diagonal = IntStream.range(0, 3000)
			.mapToObj((i) -> Paragraph.in(new Cell(0, i, i, 1000, 1000), "格"))
			.toArray(Paragraph[]::new);

		assertTimeout(Duration.ofSeconds(3), () -> assertThat(blocks(diagonal).get(0).rows()).hasSize(3000));
	}

	@Test
	void layoutIsTheSameAfterItWasWrittenDown() {
		DocumentLayout layout = DocumentLayout.of(new PlanText(List.of(Paragraph.heading(2, "标题"), Paragraph.of("文字"),
				Paragraph.in(new Cell(3, 1, 2, 4, 5), "格"), Paragraph.in(Cell.LOOSE, "散")), List.of("注\u0000<b>")));
		DraftJson json = new DraftJson();

		assertThat(json.readLayout(json.write(layout))).isEqualTo(layout);
		assertThat(json.write(layout)).doesNotContain("\u0000");
		assertThatNoException().isThrownBy(() -> json.readLayout(null));
	}

	private static List<SourceBlock> blocks(Paragraph... paragraphs) {
		PlanText text = new PlanText(List.of(paragraphs));
		DocumentLayout layout = DocumentLayout.of(text);
		List<SourceParagraph> cut = new ArrayList<>();
		IntStream.range(0, paragraphs.length)
			.forEach((i) -> cut.add(new SourceParagraph(i, layout.heading(i), null, false,
					List.of(new SourceParagraph.Piece(paragraphs[i].text(), "", "")))));
		return SourceBlock.all(cut, layout);
	}

	private static List<String> words(SourceBlock table) {
		return table.rows()
			.stream()
			.map((row) -> row.stream().map(SourceBlockTests::words).collect(Collectors.joining(" | ")))
			.toList();
	}

	private static String words(SourceCell cell) {
		String words = cell.paragraphs()
			.stream()
			.map((paragraph) -> paragraph.pieces().get(0).text())
			.collect(Collectors.joining("/"));
		return (cell.rows() == 1 && cell.columns() == 1) ? words : words + " " + cell.rows() + "×" + cell.columns();
	}

}
