package org.gongjian.planimport.internal.targets;

import org.gongjian.planimport.internal.head.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PastRuleTests {

	private final PastRule rule = new PastRule(Period.years(2026, 2027));

	@ParameterizedTest
	@ValueSource(strings = { "2025年，全县新建水厂6座", "2024年以来，新建水厂6座", "截至2025年底，累计改造管网80公里", "目前，全县有水厂12座", "去年改造管网80公里",
			"“十四五”时期，新建水厂6座", "十三五期间，新建水厂6座", "全县已建成水厂6座", "全县水厂累计达6座，", "先后新建水厂6座", "“十五五”以来，新建水厂6座" })
	void whatHasBeenReachedIsPast(String sentence) {
		assertThat(this.rule.is(SamplePhrases.of(sentence))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026年，全县新建水厂6座", "到2027年底，供水率达到95%", "年内累计新增水厂6座", "累计培训300人", "三年累计招录水管员30人",
			"累计送水下乡52场", "新建水厂6座", "“十五五”时期，新建水厂6座", "对已有的6座水厂进行改造", "已通水的村须100%安装水表", "2028年全县新建水厂6座" })
	void whatIsToBeDoneIsNot(String sentence) {
		assertThat(this.rule.is(SamplePhrases.of(sentence))).isFalse();
	}

	@Test
	void withoutAPeriodNoYearIsPast() {
		assertThat(new PastRule(Period.NONE).is(SamplePhrases.of("2020年，全县新建水厂6座"))).isFalse();
	}

}
