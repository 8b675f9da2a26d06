package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;

import org.gongjian.domain.target.Comparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableFigureTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "88.5, 88.5, '', AT_LEAST", ">97, 97, '', ABOVE", "≤3, 3, '', AT_MOST", "100%, 100, %, AT_LEAST",
			"3：1, 3, ':1', AT_LEAST", "6.5*, 6.5, '', AT_LEAST" })
	void numberOfACellIsAValueToReach(String cell, BigDecimal value, String unit, Comparison comparison) {
		assertThat(TableFigure.of(cell)).isEqualTo(new TableFigure(value, unit, comparison));
	}

	@ParameterizedTest
	@ValueSource(strings = { "基本完成", "高于全省平均水平*", "—", "" })
	void wordsAreNoFigure(String cell) {
		assertThat(TableFigure.of(cell)).isNull();
	}

}
