package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableHeadTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "序号|具体措施|责任单位", "责任单位|工作任务|序号", "工作任务|序号|责任单位", "序号|重点任务|具体措施|牵头单位|配合单位|完成时限", "工作目标|牵头单位|备注" })
	void headNamesWordsAndUnitsInAnyOrder(String names) {
		TableHead head = TableHead.at(cells(names), 0);
		assertThat(head).isNotNull();
		assertThat(head.width()).isEqualTo(names.split("[|]").length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "序号|具体措施|备注", "具体措施|责任单位", "序号|责任单位|完成时限", "1|建设水厂|县水利局", "序号|指标|2025年" })
	void otherCellsAreNoHead(String names) {
		assertThat(TableHead.at(cells(names), 0)).isNull();
	}

	@Test
	void headEndsWhereACellNamesNoColumnOrTheNumberComesAgain() {
		assertThat(TableHead.at(cells("序号|措施|责任单位|1|建厂|县水利局"), 0)).isNotNull()
			.extracting(TableHead::width)
			.isEqualTo(3);
		assertThat(TableHead.at(cells("序号|措施|责任单位|序号|措施|责任单位"), 0)).isNotNull()
			.extracting(TableHead::width)
			.isEqualTo(3);
	}

	@Test
	void columnOfAnotherNameIsLeftOpen() {
		List<PlacedText> names = cells("序号|措施|经度|责任单位");
		List<TableCell> row = IntStream.range(0, names.size())
			.mapToObj((i) -> new TableCell(List.of(names.get(i)), 0, i, 1, 1))
			.toList();

		TableHead head = TableHead.of(Table.of(row).rows().get(0));

		assertThat(head).isNotNull();
		assertThat(head.columns()).containsExactly(Column.NUMBER, Column.TEXT, null, Column.UNITS);
	}

	private static List<PlacedText> cells(String names) {
		return Stream.of(names.split("[|]")).map((name) -> PlacedText.of(0, name, 0)).toList();
	}

}
