package org.gongjian.planimport.internal.tasks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GluedNamesTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县财政局县民政局, 县财政局|县民政局", "县财政局县民政局各乡镇, 县财政局|县民政局|各乡镇", "区水利局区财政局, 区水利局|区财政局" })
	void knownNamesThatShowTheirLevelStandApart(String text, String names) {
		assertThat(GluedNames.in(text)).containsExactly(names.split("[|]"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "县财政局", "县委县政府督查室", "县发展和改革局", "财政局民政局", "县财政局建设水厂", "县财政局县" })
	void otherTextsStayWhole(String text) {
		assertThat(GluedNames.in(text)).isEmpty();
	}

}
