package org.gongjian.planimport.internal.lines;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	@Test
	void mergedCellReachesIntoTheRowsBelow() {
		Table table = Table.of(List.of(cell("供水", 0, 0, 2, 1), cell("建厂", 0, 1), cell("巡查", 1, 1)));

		Table.Row second = table.rows().get(1);
		TableCell merged = second.at(0);
		assertThat(merged).isNotNull();
		assertThat(merged.words()).isEqualTo("供水");
		assertThat(second.begins(merged)).isFalse();
		assertThat(second.filled()).extracting(TableCell::words).containsExactly("巡查");
	}

	@Test
	void cellOverSeveralColumnsIsFilledOnce() {
		Table table = Table.of(List.of(cell("一、供水", 0, 0, 1, 3)));
		assertThat(table.rows().get(0).filled()).hasSize(1);
		assertThat(table.rows().get(0).width()).isEqualTo(3);
	}

	@Test
	void ofCellsThatOverlapTheFirstStands() {
		Table table = Table.of(List.of(cell("供水", 0, 0, 1, 2), cell("排水", 0, 1)));
		assertThat(table.rows().get(0).filled()).extracting(TableCell::words).containsExactly("供水");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 1, 2, 60, 1000 })
	void nothingStandsBesideTheCells(int column) {
		assertThat(Table.of(List.of(cell("供水", 0, 0), cell("备注", 0, 3))).rows().get(0).at(column)).isNull();
	}

	@Test
	void rowsStandFromTopToBottom() {
		Table table = Table.of(List.of(cell("巡查", 5, 0), cell("建厂", 2, 0)));
		assertThat(table.rows()).flatExtracting(Table.Row::filled).extracting("row").containsExactly(2, 5);
	}

	@Test
	void noCellsMakeNoRows() {
		assertThat(Table.of(List.of()).rows()).isEmpty();
	}

	@Test
	@Timeout(5)
	void cellThatClaimsToReachOverEverythingReachesOverWhatIsThere() {
		Table table = Table.of(List.of(cell("供水", 0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE), cell("巡查", 1, 1)));
		assertThat(table.rows()).hasSize(2);
		assertThat(table.rows().get(1).filled()).isEmpty();
	}

	private static TableCell cell(String words, int row, int column) {
		return cell(words, row, column, 1, 1);
	}

	private static TableCell cell(String words, int row, int column, int rows, int columns) {
		return new TableCell(List.of(PlacedText.of(0, words, 0)), row, column, rows, columns);
	}

}
