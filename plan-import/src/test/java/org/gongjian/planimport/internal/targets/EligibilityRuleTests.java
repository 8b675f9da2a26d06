package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EligibilityRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "连续管护3个月以上的水管员给予补助, true", "欠费500元以上的农户享受减免, true", "覆盖20人以上的供水点纳入改造, true", "停水4小时以上须告知, true",
			"欠费1年以上的可继续供水, true", "停用超过30天的公开曝光, true", "水费累计超过2000元的及时预警, true", "漏损率超过20%的镇在全县通报, true",
			"停水超过72小时的由县水利局核查, true", "欠费3个月以上的发函提醒, true", "漏报率超过1%的予以通报, true", "实行月通报，停用1个月以上的水厂, false",
			"新建水厂3座给予奖励, false", "连续管护3个月以上, false", "连片种植20亩以上的农户给予补助, true", "灌溉50亩以上的大户享受减免, true",
			"流转100亩以上的给予奖补, true", "新增灌溉20亩以上, false" })
	void figureMaySayWhoGetsAGrant(String sentence, boolean expected) {
		assertThat(EligibilityRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
