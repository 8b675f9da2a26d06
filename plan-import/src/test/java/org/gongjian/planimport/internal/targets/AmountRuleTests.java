package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmountRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "对2024年以来建设的12处水厂逐一评估, false", "针对全县45处泵站逐个排查, false", "累计送水下乡520场, true", "互派水管员各3名, true",
			"'查出的12个问题，8月底前全部整改', true", "'剩余的23处泵站，年内全部改造', true", "让最后23户群众喝上放心水, true", "水表覆盖80%的农户, true" })
	void countsOfWhatIsLookedAtAreNoAmounts(String sentence, boolean expected) {
		assertThat(AmountRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

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

	@ParameterizedTest
	@ValueSource(strings = { "供水量增长7.5%", "漏损较上年减少5%", "每个水厂落实1名责任人", "在5个乡镇开展节水试点", "在3个县选择水厂试行", "为300名农户提供检测",
			"对208名水管员全部轮换", "按照每村1名标准，配备水管员", "水源保护区20处", "水厂6座全部达标", "完成投资80%", "投入比达到3：1", "6座水厂建成自动监测系统",
			"全县4个乡镇开展智慧水表试点", "与3所学校签订合作协议", "组建2支抢修队", "对漏损严重的11处水源实行更换", "对老旧的12座泵站实施提升改造", "对渗漏的6口水池进行维修",
			"将3.2万人纳入集中供水范围", "将城郊的460户纳入统一管护", "将缺水的820名用户纳入台账", "为36处工程补配消毒设备", "为12座水厂安装水表", "为6个泵站更换阀门",
			"37户A、B级用户，6月底前全部改装", "23处破损井盖，4月底前更换过半，6月底前全部清零", "接入45处水厂的数据", "编印手册500册" })
	void workCountsAsAnAmount(String sentence) {
		assertThat(AmountRule.is(SamplePhrases.of(sentence))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "围绕12个乡镇供水", "针对5座水厂的问题", "共有水厂12座", "涉及农户300户", "208名水管员已全部轮换", "经过5年", "用水占比30%的企业",
			"3座水厂的设备较旧", "平均每天60人次的流量", "对45名欠费户逐一建立台账", "6座水厂已完成改造", "对53座泵站实行在线监测", "对12处水源进行检测", "在岗水管员2316人" })
	void countsThatIdentifyAreNone(String sentence) {
		assertThat(AmountRule.is(SamplePhrases.of(sentence))).isFalse();
	}

}
