package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LimitRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "每户不超过5头, true", "每班原则上不得超过45人, true", "每户每月用水3吨以内, true", "婚宴不超过15桌, true", "宴请规模控制在20桌以内, true",
			"建房不得超过3层, true", "住房面积最高不得超过150平方米, true", "任职一般不超过3年, true", "自筹部分原则上不超过总价的30%, true",
			"每次停水原则上不超过8小时, true", "平均降尘不得高于7吨, false", "每户用水控制在3吨以内, false", "水厂不超过3座, false", "每村不少于1人, false",
			"礼金不超过200元, true", "建筑层数不超过3层, true", "白事不超过3天, true", "红事随礼控制在100元以内, true", "新建楼房檐高不高于12米, true",
			"层数达到3层, false" })
	void theMostThatEachMayHaveIsARule(String sentence, boolean expected) {
		assertThat(LimitRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
