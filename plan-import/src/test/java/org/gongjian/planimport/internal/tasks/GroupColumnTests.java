package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GroupColumnTests {

	private static final TableCell[] HEAD = { cell("序号", 0, 0, 1), cell("重点任务", 0, 1, 1), cell("具体措施", 0, 2, 1),
			cell("责任单位", 0, 3, 1) };

	@Test
	void mergedCellBesideSeveralRowsNamesTheirGroup() {
		assertThat(after(cell("建厂", 1, 1, 2), cell("选址。", 1, 2, 1), cell("施工。", 2, 2, 1))).isEqualTo(2);
	}

	@Test
	void emptyCellsBelowBelongToTheGroup() {
		assertThat(after(cell("建厂", 1, 1, 1), cell("选址。", 1, 2, 1), cell("", 2, 1, 1), cell("施工。", 2, 2, 1)))
			.isEqualTo(2);
	}

	@Test
	void cellOfItsOwnInEveryRowIsTheHeadingOfTheTask() {
		assertThat(after(cell("建厂", 1, 1, 1), cell("选址。", 1, 2, 1), cell("管网", 2, 1, 1), cell("巡查。", 2, 2, 1)))
			.isZero();
	}

	@Test
	void numberedCellIsAHeadingOfItsGroup() {
		assertThat(after(cell("（一）建厂", 1, 1, 1), cell("选址。", 1, 2, 1), cell("（二）管网", 2, 1, 1), cell("巡查。", 2, 2, 1)))
			.isEqualTo(2);
	}

	@Test
	void belowHeadingRowsASingleEmptyCellIsNoGroup() {
		List<TableCell> cells = new ArrayList<>(
				List.of(new TableCell(List.of(PlacedText.of(0, "一、供水", 0)), 1, 0, 1, 4)));
		for (int row = 2; row < 9; row++) {
			cells.add(cell((row == 5) ? "" : "建厂", row, 1, 1));
			cells.add(cell("选址。", row, 2, 1));
		}
		assertThat(after(cells.toArray(TableCell[]::new))).isZero();
	}

	@Test
	void mergedWordsBesideOneGroupAreOneTask() {
		assertThat(after(cell("建厂", 1, 1, 2), cell("选址并施工。", 1, 2, 2), cell("县水利局", 1, 3, 1), cell("县财政局", 2, 3, 1)))
			.isZero();
	}

	private static int after(TableCell... cells) {
		Table table = Table.of(Stream.concat(Stream.of(HEAD), Stream.of(cells)).toList());
		TableHead head = TableHead.of(table.rows().get(0));
		assertThat(head).isNotNull();
		return GroupColumn.after(head, table);
	}

	private static TableCell cell(String words, int row, int column, int rows) {
		return new TableCell(List.of(PlacedText.of(0, words, 0)), row, column, rows, 1);
	}

}
