package org.gongjian.planimport.internal.targets;

import org.gongjian.planimport.internal.targets.TargetReader.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "确保自来水普及率达到92%以上, 自来水普及率", "新建3座规模化水厂, 规模化水厂", "新建规模化水厂3座, 新建规模化水厂", "力争85%以上行政村设立水管站, 行政村设立水管站",
			"每个行政村建好1处净水站, 每个行政村净水站", "示范范围扩大到9个乡镇, 示范范围", "给予6个月的过渡期, 过渡期", "停水4小时以上须告知, 停水", "爆管2小时内抢修, 爆管抢修",
			"2026年全县供水人口达到30万人, 全县供水人口" })
	void indicatorIsSubjectOrCountedThing(String sentence, String indicator) {
		Phrase phrase = SamplePhrases.of(sentence);

		assertThat(IndicatorRule.of(phrase, ComparisonWords.of(phrase), Outcome.NONE)).isEqualTo(indicator);
	}

	@ParameterizedTest(name = "figure {0}: {1}")
	@CsvSource({ "0, 供水率", "1, 合格率" })
	void everyFigureOfAListHasItsOwn(int index, String indicator) {
		Phrase phrase = SamplePhrases.of("供水率达到95%、合格率达到98%", index);

		assertThat(IndicatorRule.of(phrase, ComparisonWords.of(phrase), Outcome.NONE)).isEqualTo(indicator);
	}

}
