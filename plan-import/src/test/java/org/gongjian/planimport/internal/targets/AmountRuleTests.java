package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmountRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "打造东湖、西湖等2条环线, true", "举办宣讲活动60场, true", "为80名村医开展培训, true", "将45户监测户全部纳入保障, true", "通水率100%, true",
			"在4个镇选择村庄开展示范, true", "水土流失治理面积18平方公里, true", "14个重点镇财政收入, false", "对36名对象开展排查, false", "现有水厂6座, false",
			"安排给东山、西山等3个县的资金, false", "经过5年努力, false" })
	void amountsAreReachedAndCountsIdentify(String sentence, boolean expected) {
		assertThat(AmountRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void staffNormsAreAmounts(int index) {
		assertThat(AmountRule.is(SamplePhrases.of("按照每镇2名、每村1名标准，配备水管员", index))).isTrue();
	}

}
