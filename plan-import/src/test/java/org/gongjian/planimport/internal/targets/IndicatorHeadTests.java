package org.gongjian.planimport.internal.targets;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorHeadTests {

	@ParameterizedTest(name = "{0}: {1}, from {2} to {3}")
	@CsvSource({ "序号|指标|2025年|2030年|属性, 1, 2, 3", "指标名称|计量单位|2025年实际|2026年目标, 0, 2, 3",
			"2026年目标值|2025年完成值|主要指标, 2, 1, 0", "类别|指标|基期值|目标值|性质, 1, 2, 3", "指标|2020年|2025年|2030年, 0, 1, 3",
			"指标项目|单位|2026年计划, 0, -1, 2" })
	void columnsAreToldByTheirNames(String names, int name, int start, int goal) {
		IndicatorHead head = head(names);
		assertThat(IndicatorHead.is(head)).isTrue();
		assertThat(head.name()).isEqualTo(name);
		assertThat(head.start().orElse(-1)).isEqualTo(start);
		assertThat(head.goal().orElse(-1)).isEqualTo(goal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "指标|2030年", "序号|措施|责任单位", "序号|指标|备注", "1|供水率|95", "2025年|2030年|属性" })
	void otherRowsAreNoHead(String names) {
		assertThat(IndicatorHead.is(head(names))).isFalse();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "指标|2025年|2030年, 2030", "指标|基期值|2028年目标, 2028", "指标|基期值|目标值, 0" })
	void headMayPrintTheYearOfTheGoal(String names, int year) {
		assertThat(head(names).goalYear()).isEqualTo(year);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "指 标, true", "2030年, true", "单位, true", "备注, true", "供水率, false", "95, false", "'', false" })
	void cellMayNameAColumn(String cell, boolean expected) {
		assertThat(IndicatorHead.mayName(cell)).isEqualTo(expected);
	}

	private static IndicatorHead head(String names) {
		return new IndicatorHead(List.of(names.split("[|]")));
	}

}
