package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StandardRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "每家补贴1500元, true", "每户不高于6万元, true", "助学金按900元/生/学期发放, true", "最高贷款额度20万元, true", "渐退期不超过9个月, true",
			"持股25%以上, true", "新增授信10亿元, false", "补偿政策兑现500万元, false", "资金投入30万元, false", "驻村时间不少于6个月, false",
			"培训80人, false" })
	void quotedRulesAreStandards(String sentence, boolean expected) {
		assertThat(StandardRule.is(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "按照市级奖学标准，高中生每年给予3000元", "根据省定标准，由每年5000元提高到8000元" })
	void amountsByARuleOfOthersAreStandards(String sentence) {
		assertThat(StandardRule.is(SamplePhrases.of(sentence))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "在15日内办结", "公示不少于5天", "提前24小时告知用户", "停水不得超过12小时", "单个工程补助20万元", "每村补助管护经费2万元", "水价按3元/吨计收",
			"贷款期限不超过3年", "给予6个月的过渡期", "水费减免50%", "每户用水不超过9吨", "停用期限一般为6个月", "任期一般为3年", "管护费用按80%报销", "新增床位每张补助600元",
			"监测线调整为8000元", "人均住房面积不低于13平方米", "三人户建房不超过60平方米", "每人每天用水量不少于20升", "人均居住面积不超过25平方米", "人均日供水量不低于35升",
			"管网每公里每年补助1万元", "每月发放补贴900元", "每餐收费不高于5元", "亩均财政投入不低于2400元", "补助上限100万元", "参照家庭人均收入7000元的监测范围",
			"每县奖补资金不超过800万元", "亩均投入标准不低于2000元", "收费中计提10%用于维修", "由县、镇按7：3分担", "县乡两级按6：4比例分担", "检测得分按30%的权重计入",
			"发现一次扣0.5分", "最多扣3分", "每项加2分", "累计减5分", "三人户控制在60平方米以内" })
	void limitsRatesAndGrantsAreRules(String sentence) {
		assertThat(StandardRule.is(SamplePhrases.of(sentence))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "缩短到24小时以内", "压缩至3个工作日以内", "驻村不少于20天", "培训时间不少于5天", "补助资金预算增长5%以上", "安排补助资金2800万元",
			"发放贷款余额达到3亿元", "水费收缴率达到95%", "补贴发放率达到100%", "供水率达到95%", "新建水厂3座", "工资性支出占总支出的比例12%", "户均贷款2万元以上",
			"每单成本控制在2元以内", "火点数同比下降30%", "报销比例稳定在75%以上", "救助比例保持在70%左右", "劳务报酬占比不少于30%", "新建泵房面积300平方米", "考核得分达到90分",
			"水质评分提高3分", "权重不低于5分", "坐诊不少于4天", "每周出诊不少于2天", "投入比达到6：4", "本方案自印发之日起施行，有效期5年" })
	void aimsAndFundsAreNone(String sentence) {
		assertThat(StandardRule.is(SamplePhrases.of(sentence))).isFalse();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "补贴600元, true", "'对水费给予补助，每户300元', true", "'对水费给予补助，由县财政按规定每户落实300元', false", "新建水厂3座, false" })
	void wordsOfARuleStandNear(String sentence, boolean expected) {
		assertThat(StandardRule.namesStandard(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

}
