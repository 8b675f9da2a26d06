package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StandardRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "每家补贴1500元, true", "每户不高于6万元, true", "助学金按900元/生/学期发放, true", "最高贷款额度20万元, true", "渐退期不超过9个月, true",
			"持股25%以上, true", "新增授信10亿元, false", "补偿政策兑现500万元, false", "资金投入30万元, false", "驻村时间不少于6个月, false",
			"培训80人, false" })
	void quotedRulesAreStandards(String sentence, boolean expected) {
		assertThat(StandardRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "按照市级奖学标准，高中生每年给予3000元", "根据省定标准，由每年5000元提高到8000元" })
	void amountsByARuleOfOthersAreStandards(String sentence) {
		assertThat(StandardRule.is(SamplePhrases.of(sentence))).isTrue();
	}

}
