package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeantOnlyTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "人均收入低于7000元的农户纳入监测, true", "20户（含20户）以上村管水员不少于2人, true", "覆盖率由60%提高到75%, true",
			"200户或600人以上的聚居点建站, true", "300人以上的行政村通公交, true", "帮扶1人、就业1人、稳岗1人, true", "用3年时间完成, true",
			"60岁以上用户上门抄表, true", "平均寿命达到80岁以上, false", "建成100吨冷库1座, true", "每50万元投资带动用户10户, true", "覆盖率达到75%以上, false",
			"培育1个以上龙头企业, false", "不良率低于2%, false", "新建水厂3座, false", "3人户补助500元, true", "3人及以上户补助500元, true",
			"2人以上户每月供水9吨, true", "引入投资2亿元的做法值得借鉴, true", "新建水厂6座的经验, true", "节水3万吨的做法, true", "新增投资2亿元, false" })
	void figureMaySayOnlyWhichAreMeant(String sentence, boolean expected) {
		Phrase phrase = SamplePhrases.of(sentence);

		assertThat(MeantOnly.is(phrase, ComparisonWords.of(phrase))).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "供水率由80%提高到92%, true", "水厂从3座增加到6座, true", "由3座水厂和5座泵站供水, false" })
	void changeStartsFromItsFirstFigure(String sentence, boolean expected) {
		assertThat(MeantOnly.isStartingPoint(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
