package org.gongjian.planimport.internal.tasks;

import java.util.List;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableCell;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingRowTests {

	private static final TableHead HEAD = new TableHead(List.of(Column.NUMBER, Column.TEXT, Column.UNITS));

	@Test
	void headingStandsAloneInItsRow() {
		assertThat(HeadingRow.is(HEAD, List.of(cell("一、供水", 0, 3)))).isTrue();
		assertThat(HeadingRow.is(HEAD, List.of(cell("供水", 0, 3)))).isTrue();
		assertThat(HeadingRow.is(HEAD, List.of(cell("（一）供水", 0, 1)))).isTrue();
	}

	@Test
	void unitsMayStandBesideIt() {
		assertThat(HeadingRow.is(HEAD, List.of(cell("一、供水", 0, 2), cell("县水利局", 2, 1)))).isTrue();
		assertThat(HeadingRow.is(HEAD, List.of(cell("一、供水", 0, 2), cell("年底通水", 2, 1)))).isFalse();
	}

	@Test
	void otherRowsAreNone() {
		assertThat(HeadingRow.is(HEAD, List.of(cell("1", 0, 1), cell("选址。", 1, 1), cell("县水利局", 2, 1)))).isFalse();
		assertThat(HeadingRow.is(HEAD, List.of(cell("选址。", 1, 1)))).isFalse();
		assertThat(HeadingRow.is(HEAD, List.of(cell("1. 选址。", 0, 1)))).isFalse();
		assertThat(HeadingRow.is(HEAD, List.of(cell("说明".repeat(40), 0, 3)))).isFalse();
	}

	private static TableCell cell(String words, int column, int columns) {
		return new TableCell(List.of(PlacedText.of(0, words, 0)), 0, column, 1, columns);
	}

}
