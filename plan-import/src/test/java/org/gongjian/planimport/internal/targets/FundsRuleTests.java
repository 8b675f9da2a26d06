package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FundsRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "统筹安排供水补助资金2800万元, true", "争取贷款3亿元, true", "每户安排补助资金300元, false", "每县安排补助资金不超过800万元, false",
			"补助总额不超过2万元, false", "每个村安排资金不低于90万元, true", "按每人安排200元, false", "每月发放补贴900元, false", "新建水厂3座, false" })
	void fundsAsAWholeAreNoRule(String sentence, boolean expected) {
		assertThat(FundsRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
