package org.gongjian.planimport.internal.tasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitLineTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县水利局、各乡镇, true", "县水利局牵头, true", "县水利局新建水厂, false", "水厂3座, false", "'', false" })
	void lineIsAListOfUnitsAndNothingElse(String line, boolean expected) {
		assertThat(UnitLine.is(line)).isEqualTo(expected);
	}

	@Test
	void longListIsNoLine() {
		assertThat(UnitLine.is("县水利局、".repeat(50) + "县财政局")).isFalse();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县水利局、, true", "'县水利局，', true", "责任单位：, true", "县水利局, false", "县水利局。, false", "'', false" })
	void listGoesOnBehindASeparator(String line, boolean expected) {
		assertThat(UnitLine.goesOn(line)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "责任单位：县水利局, true", "完成时限：9月底, true", "（责任领导：周明远）, true", "建设水厂：新建3座, false" })
	void lineMayBeginWithALabel(String line, boolean expected) {
		assertThat(UnitLine.isLabelled(line)).isEqualTo(expected);
	}

}
