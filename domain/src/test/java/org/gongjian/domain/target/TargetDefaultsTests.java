package org.gongjian.domain.target;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetDefaultsTests {

	@ParameterizedTest(name = "{0} {1} {2}{3}: {5} {6} {7}")
	@CsvSource({ //
			"住院费用负担比例, AT_MOST, 10, %, 控制在10%以内, HOLD, LATEST, RATIO",
			"辖区内就诊率, AT_LEAST, 90, %, 达到90%以上, REACH, RATIO, RATIO",
			"家庭医生签约率, AT_LEAST, 75, %, 达到75%以上, REACH, LATEST, RATIO",
			"农村低收入人口参保率, AT_LEAST, 99, %, 达到99%以上, REACH, LATEST, RATIO",
			"村卫生室标准化达标率, AT_LEAST, 95, %, 达到95%以上, REACH, LATEST, RATIO",
			"农村自来水普及率, AT_LEAST, 92, %, 达到92%以上, REACH, LATEST, RATIO",
			"小额信贷不良率, AT_MOST, 1, %, 控制在1%以内, HOLD, LATEST, RATIO",
			"符合条件脱贫户获贷率, AT_LEAST, 50, %, 达到50%以上, REACH, LATEST, RATIO",
			"劳务报酬占比, AT_LEAST, 30, %, 不低于30%, REACH, LATEST, RATIO",
			"农产品网络零售额增长, AT_LEAST, 15, %, 增长15%以上, REACH, RATIO, RATIO",
			"帮扶产品抽检合格率, AT_LEAST, 98, %, 达到98%以上, REACH, RATIO, RATIO",
			"大病专项救治, EXACTLY, 40, 种, 40种大病专项救治, REACH, LATEST, SUM",
			"务工就业规模, AT_LEAST, 8600, 人, 稳定在8600人以上, REACH, LATEST, SUM",
			"乡村公益性岗位, AT_LEAST, 650, 个, 乡村公益性岗位稳定在650个以上, REACH, LATEST, SUM",
			"政策性农业保险参保面积, AT_LEAST, 12, 万亩, 达到12万亩, REACH, LATEST, SUM",
			"在册消费帮扶产品, AT_LEAST, 120, 个, 达到120个以上, REACH, LATEST, SUM",
			"建好政府办卫生院, AT_LEAST, 1, 所, 每镇建好1所政府办卫生院, REACH, LATEST, EACH",
			"每镇培训, AT_LEAST, 50, 人, 每镇培训50人, REACH, SUM, EACH", "培训致富带头人, AT_LEAST, 200, 人, 培训200人, REACH, SUM, SUM",
			"培训电商从业人员, AT_LEAST, 300, 人次, 达到300人次以上, REACH, SUM, SUM",
			"健康讲座, AT_LEAST, 100, 场, 各镇开展健康讲座100场, REACH, SUM, SUM",
			"消费专柜, AT_LEAST, 1000, 台, 1000台消费专柜, REACH, SUM, SUM",
			"新增投放涉农贷款, AT_LEAST, 6000, 万元, 新增投放涉农贷款6000万元以上, REACH, SUM, SUM",
			"采购帮扶产品, AT_LEAST, 2, 亿元, 采购帮扶产品达到2亿元, REACH, SUM, SUM",
			"建设高标准农田, AT_LEAST, 1.2, 万亩, 建设高标准农田1.2万亩, REACH, SUM, SUM", "因灾返贫, EXACTLY, 0, 户, 动态清零, HOLD, LATEST, SUM",
			"安全事故, AT_MOST, 3, 起, 全年不超过3起, HOLD, SUM, SUM", "未办结信访件, AT_MOST, 5, 件, 控制在5件以内, HOLD, LATEST, SUM" })
	void followFromTheWords(String indicator, Comparison comparison, BigDecimal value, String measure, String quote,
			TargetMode mode, OverTime overTime, OverUnits overUnits) {
		Goal goal = new Goal(comparison, value, null, measure);

		assertThat(TargetDefaults.modeOf(goal)).isEqualTo(mode);
		assertThat(TargetDefaults.overTimeOf(goal, indicator, quote)).isEqualTo(overTime);
		assertThat(TargetDefaults.overUnitsOf(goal, indicator, quote)).isEqualTo(overUnits);
	}

}
