package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SizeRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "建成100吨冷藏库1座, true", "培育年销售额500万元以上网店80家, true", "修建50立方米蓄水池12口, true", "新增5兆瓦光伏电站6座, true",
			"建设300平方米活动室2个, true", "投资6800万元新建水厂3座, false", "铺设管网80公里, false", "浇筑混凝土300立方米、井盖20个, false",
			"改造泵站3座, false", "收储粮食500吨建成粮库2座, false" })
	void sizeOfWhatIsCountedIsNoTarget(String sentence, boolean expected) {
		assertThat(SizeRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
