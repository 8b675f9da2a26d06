package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "'购买10万元以上车辆的，不予纳入', true", "'欠费3000元以上农户的，停止供水', true", "'连续管护6个月以上，补助300元', true",
			"'稳定供水12个月以上，给予奖励', true", "培育产值超5亿元的主导产业, true", "'连续管护6个月以上，加强考核', false", "增收3000元以上, false" })
	void theNextWordsSayWhoIsMeant(String sentence, boolean expected) {
		Phrase phrase = SamplePhrases.of(sentence);

		assertThat(ConditionRule.is(phrase, ComparisonWords.of(phrase))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "对日供水100吨以上的水厂开展检测", "日用水大于100吨的单位", "用水超过30天的，予以告知", "供水人口20人以下自然村", "欠费少于500元农户",
			"对20户以上安置点开展检测", "检修30户以上自然村管网", "用工50人以上企业报送名单", "对连续管护满3年的教师", "水质达标率达到90%以上的村", "用水下降30%的企业免收水费",
			"停水4小时以上须告知用户" })
	void figureSaysWhichAreMeant(String sentence) {
		assertThat(is(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "供水率达到95%以上", "新建3座以上水厂", "确保90%以上的目标实现", "漏损率控制在9%以下", "每村不少于1名水管员", "对口支援5个以上乡镇",
			"补助不高于500元", "新建水厂3座", "90%以上的行政村推行水费公示", "管网覆盖80%以上自然村", "15日内办结" })
	void targetsAreNoConditions(String sentence) {
		assertThat(is(sentence)).isFalse();
	}

	private static boolean is(String sentence) {
		Phrase phrase = SamplePhrases.of(sentence);
		ComparisonWords words = ComparisonWords.of(phrase);
		return ConditionRule.is(phrase, words);
	}

}
