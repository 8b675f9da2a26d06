package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorUnitTests {

	@ParameterizedTest(name = "{0}: {1} in {2}")
	@CsvSource({ "供水率（%）, 供水率, %", "供水率（％）, 供水率, %", "水厂数量(座), 水厂数量, 座", "供水率, 供水率, ''", "供水率（%）变化, 供水率（%）变化, ''",
			"供水率（按常住人口计算所得）, 供水率（按常住人口计算所得）, ''" })
	void unitStandsInBracketsBehindTheIndicator(String cell, String name, String unit) {
		assertThat(IndicatorUnit.nameOf(cell)).isEqualTo(name);
		assertThat(IndicatorUnit.of(cell)).isEqualTo(unit);
	}

}
