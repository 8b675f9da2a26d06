package org.gongjian.planimport.internal.lines;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BetweenCellsTests {

	@Test
	void lineBetweenTwoCellsGoesOnInTheFirst() {
		assertThat(BetweenCells.goesOn(lines("\t建设水厂，", "改造管网。", "\t县水利局"), 1)).isTrue();
		assertThat(BetweenCells.goesOn(lines("\t县水利局、", "县财政局"), 1)).isTrue();
	}

	@Test
	void otherLinesDoNot() {
		assertThat(BetweenCells.goesOn(lines("\t6月底", "注：略。"), 1)).isFalse();
		assertThat(BetweenCells.goesOn(lines("\t6月底", "下表列出任务。", "\t序号"), 1)).isFalse();
		assertThat(BetweenCells.goesOn(lines("\t6月底", "云溪县节水方案", "\t任务"), 1)).isFalse();
	}

	@Test
	void numberedHeadingAboveACellIsAGroup() {
		assertThat(BetweenCells.isGroup(lines("\t6月底", "二、节水", "\t3"), 1)).isTrue();
		assertThat(BetweenCells.isGroup(lines("\t6月底", "2. 节水", "\t3"), 1)).isFalse();
		assertThat(BetweenCells.isGroup(lines("\t6月底", "二、节水"), 1)).isFalse();
	}

	private static List<Paragraph> lines(String... lines) {
		return Stream.of(lines)
			.map((line) -> line.startsWith("\t") ? Paragraph.in(Cell.LOOSE, line.strip()) : Paragraph.of(line))
			.toList();
	}

}
