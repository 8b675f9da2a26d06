package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BaselineRuleTests {

	@ParameterizedTest(name = "{0}: from {1} of {2}")
	@CsvSource({ "供水率由80%提高到92%, 80, 供水率", "漏损率从2025年的14.5%降至9%, 14.5, 漏损率", "补助标准由每年600元提高到900元, 600, 补助标准",
			"水厂由3座增加到6座, 3, 水厂", "供水率、漏损率由14%降到9%, 14, 漏损率" })
	void changeHasTheNumberItStartsFrom(String sentence, String baseline, String changing) {
		Phrase phrase = SamplePhrases.of(sentence, 1);
		assertThat(BaselineRule.of(phrase)).isEqualByComparingTo(baseline);
		assertThat(BaselineRule.changing(phrase)).isEqualTo(changing);
	}

	@ParameterizedTest
	@ValueSource(strings = { "供水率达到92%", "供水率提高到92%", "由县水利局新建水厂3座", "由3个乡镇负责，新建水厂3座" })
	void otherFiguresHaveNone(String sentence) {
		assertThat(BaselineRule.of(SamplePhrases.of(sentence))).isNull();
	}

	@Test
	void figureItselfIsTheNewOne() {
		assertThat(BaselineRule.of(SamplePhrases.of("供水率由80%提高到92%", 0))).isNull();
	}

}
