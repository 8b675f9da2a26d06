package org.gongjian.planimport.internal.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TabbedRowsTests {

	@Test
	void rowsOfEquallyManyCellsAreATable() {
		TabbedRows.Found found = at("序号\t任务\t责任单位\n1\t修管网\t县水利局\n\t修水厂\t\n以上任务按月报告。");

		assertThat(found.rows()).containsExactly(List.of("序号", "任务", "责任单位"), List.of("1", "修管网", "县水利局"),
				List.of("", "修水厂", ""));
		assertThat(found.end()).isEqualTo(3);
	}

	@Test
	void quotedCellMayGoOverSeveralLines() {
		assertThat(at("1\t\"修管网\n修水厂\"\t县水利局\n2\t\"他说\"\"好\"\"\"\t县电力公司").rows())
			.containsExactly(List.of("1", "修管网\n修水厂", "县水利局"), List.of("2", "他说\"好\"", "县电力公司"));
	}

	@Test
	void headingAndPiecesOfRowsStandAmongRows() {
		TabbedRows.Found found = at(
				"序号\t任务\t责任单位\n一、供水\n1\t修管网，\n查漏损\t县水利局\n2\t修水厂\n3\t护水源\t县水利局、\n县林业局\n4\t测水质\t县水利局\n说明：略");

		assertThat(found.rows()).containsExactly(List.of("序号", "任务", "责任单位"), List.of("一、供水", "", ""),
				List.of("1", "修管网，查漏损", "县水利局"), List.of("2", "修水厂", ""), List.of("3", "护水源", "县水利局、县林业局"),
				List.of("4", "测水质", "县水利局"));
		assertThat(found.end()).isEqualTo(8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "县政府\t2024年3月1日", "\t序号\n\t任务\n\t责任单位", "一、任务\n1\t修管网", "甲\t乙\n甲\t乙\t丙", "\"甲\t乙\n丙\t丁" })
	void otherLinesAreNone(String text) {
		assertThat(at(text).rows()).isEmpty();
	}

	private static TabbedRows.Found at(String text) {
		return TabbedRows.at(text.lines().toList(), 0);
	}

}
