package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExactRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "做好30种慢性病管理, true", "落实现有12项制度, true", "做好3类水源保护, true", "做好3座水厂管护, false", "新增12项制度, false",
			"检测30种指标, false" })
	void workOnAFixedSetMeansExactlyThatNumber(String sentence, boolean expected) {
		assertThat(ExactRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
