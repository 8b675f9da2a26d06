package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableRowTests {

	@Test
	void columnsGiveRolesWordsAndDay() {
		TableRow row = row("序号|重点任务|具体措施|牵头单位|配合单位|完成时限|备注", "1|建设水厂：|选址施工。|县水利局|县财政局|9月底|重点", 0);
		assertThat(row.number()).isEqualTo("1");
		assertThat(row.text().text()).isEqualTo("建设水厂：选址施工。");
		assertThat(row.units()).isEqualTo("牵头单位：县水利局；配合单位：县财政局；");
		assertThat(row.due()).isNotNull().extracting(PlacedText::text).isEqualTo("9月底");
	}

	@Test
	void wordsOfTheGroupAreNotThoseOfTheTask() {
		assertThat(row("序号|重点任务|具体措施|责任单位", "1|建设水厂|选址。|县水利局", 2).text().text()).isEqualTo("选址。");
	}

	@Test
	void emptyCellsSayNothing() {
		TableRow row = row("序号|具体措施|责任单位|完成时限", "|选址。||", 0);
		assertThat(row.number()).isNull();
		assertThat(row.units()).isEmpty();
		assertThat(row.due()).isNull();
	}

	private static TableRow row(String head, String cells, int from) {
		List<TableCell> all = new ArrayList<>();
		String[][] rows = { head.split("[|]", -1), cells.split("[|]", -1) };
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < rows[row].length; column++) {
				all.add(new TableCell(List.of(PlacedText.of(row, rows[row][column], 0)), row, column, 1, 1));
			}
		}
		Table table = Table.of(all);
		TableHead named = TableHead.of(table.rows().get(0));
		assertThat(named).isNotNull();
		return TableRow.of(named, table.rows().get(1), from);
	}

}
