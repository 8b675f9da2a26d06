package org.gongjian.planimport.internal.targets;

import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.TargetKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoalRuleTests {

	@ParameterizedTest(name = "{0} as {1}: {2}")
	@CsvSource({ "新建水厂3座, TARGET, AT_LEAST", "漏损率控制在9%以内, TARGET, AT_MOST", "供水率达到95%, TARGET, AT_LEAST",
			"做好30种慢性病管理, TARGET, EXACTLY", "每户补助600元, STANDARD, EXACTLY", "补助标准提高到600元, STANDARD, EXACTLY",
			"每户不超过600元, STANDARD, AT_MOST", "组织2-3次演练, TARGET, BETWEEN" })
	void wordsAndKindSayHowTheValueCompares(String sentence, TargetKind kind, Comparison comparison) {
		Phrase phrase = SamplePhrases.of(sentence);
		assertThat(GoalRule.of(phrase, ComparisonWords.of(phrase), kind).comparison()).isEqualTo(comparison);
	}

}
