package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeLimitRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "15日内办结, true", "24小时以内抢修, true", "公示不少于5天, true", "提前24小时告知, true", "停水不得超过12小时, true",
			"7个工作日内完成入户核实, true", "3日内上门走访核实, true", "5日内入户检修, true", "时限不超过30日, true", "公示不少于7日, true",
			"驻乡镇不少于3天, false", "办理时限最长7个工作日, true", "缩短到24小时以内, false", "控制在3天以内, false", "驻村不少于20天, false",
			"管水员到村服务不少于8小时, false", "水质超标天数不超过6天, false", "平均到场时间不超过12分钟, false", "培训不少于3天, false", "用3天办结, false",
			"不超过3年, false", "不少于5人, false" })
	void workIsBoundToATime(String sentence, boolean expected) {
		assertThat(TimeLimitRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
