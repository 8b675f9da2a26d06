package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules that a text quotes, told from what the plan sets out to reach in the same words.
 */
class StandardKindsTests {

	@ParameterizedTest
	@ValueSource(strings = { "在15日内办结", "公示不少于5天", "提前24小时告知用户", "停水不得超过12小时", "单个工程补助20万元", "每村补助管护经费2万元", "水价按3元/吨计收",
			"贷款期限不超过3年", "给予6个月的过渡期", "水费减免50%" })
	void limitsRatesAndGrantsAreRules(String sentence) {
		assertThat(StandardRule.is(SamplePhrases.of(sentence))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "缩短到24小时以内", "压缩至3个工作日以内", "驻村不少于20天", "培训时间不少于5天", "补助资金预算增长5%以上", "安排补助资金2800万元",
			"发放贷款余额达到3亿元", "水费收缴率达到95%", "补贴发放率达到100%", "供水率达到95%", "新建水厂3座", "工资性支出占总支出的比例12%" })
	void aimsAndFundsAreNone(String sentence) {
		assertThat(StandardRule.is(SamplePhrases.of(sentence))).isFalse();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "统筹安排供水补助资金2800万元, true", "争取贷款3亿元, true", "每户安排补助资金300元, false", "按每人安排200元, false",
			"新建水厂3座, false" })
	void fundsAsAWholeAreNoRule(String sentence, boolean expected) {
		assertThat(StandardRule.isFunds(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "连续管护3个月以上的水管员给予补助, true", "欠费500元以上的农户享受减免, true", "覆盖20人以上的供水点纳入改造, true", "新建水厂3座给予奖励, false",
			"连续管护3个月以上, false" })
	void figureMaySayWhoGetsAGrant(String sentence, boolean expected) {
		assertThat(StandardRule.isEligibility(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "补贴600元, true", "'对水费给予补助，每户300元', true", "'对水费给予补助，由县财政按规定每户落实300元', false", "新建水厂3座, false" })
	void wordsOfARuleStandNear(String sentence, boolean expected) {
		assertThat(StandardRule.namesStandard(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
