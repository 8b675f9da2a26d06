package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureScannerTests {

	@ParameterizedTest(name = "{0} holds {1} {2}")
	@CsvSource({ "完成造林12.5万亩, 12.5, 万亩", "参保率达到98％, 98, %", "投资3亿元, 3, 亿元", "新增六个示范点, 6, 个", "提高5个百分点, 5, 个百分点",
			"按 800 元/人/月发放, 800, 元/人/月", "修建水池 20 口, 20, 口", "培训120人次, 120, 人次", "浓度控制在34微克/立方米以内, 34, 微克/立方米",
			"降尘量不超过6吨/平方公里·月, 6, 吨/平方公里·月", "流量不低于2.5立方米/秒, 2.5, 立方米/秒", "防洪标准达到20年一遇, 20, 年一遇", "投放AED40台, 40, 台",
			"开展送水3场次, 3, 场次" })
	void numberWithUnitIsFigure(String sentence, String value, String unit) {
		assertThat(FigureScanner.in(sentence)).singleElement().satisfies((figure) -> {
			assertThat(figure.value()).isEqualByComparingTo(value);
			assertThat(figure.unit()).isEqualTo(unit);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "组织2-3次演练", "组织2—3次演练", "组织2至3次演练" })
	void rangeHasTwoEnds(String sentence) {
		assertThat(FigureScanner.in(sentence)).singleElement()
			.satisfies((figure) -> assertThat(figure.upTo()).isEqualByComparingTo("3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026年", "3月5日前", "第2批次", "2026年度", "建设5G基站", "报价利率为1年期", "一次性发放", "每月2/3以上时间", "“8+6”行动",
			"三项制度", "召开一次" })
	void yearsDatesAndNamesAreNoFigures(String sentence) {
		assertThat(FigureScanner.in(sentence)).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "组织2-3次演练, 2, 3, 次", "组织2次至3次演练, 2, 3, 次", "降低3%-5%, 3, 5, %", "降低3％～5％, 3, 5, %",
			"提高2—4个百分点, 2, 4, 个百分点", "建设3 至 5 座水厂, 3, 5, 座", "治理1.5~2.5万亩, 1.5, 2.5, 万亩",
			"每户奖补1000元到2000元, 1000, 2000, 元", "管护费3万元到5万元, 3, 5, 万元", "巡查2次到4次, 2, 4, 次" })
	void rangeMayPrintItsUnitTwice(String sentence, String value, String upTo, String unit) {
		assertThat(FigureScanner.in(sentence)).singleElement().satisfies((figure) -> {
			assertThat(figure.value()).isEqualByComparingTo(value);
			assertThat(figure.upTo()).isEqualByComparingTo(upTo);
			assertThat(figure.unit()).isEqualTo(unit);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "由1000元提高到2000元", "从3座到6座", "由每吨2元到3元", "提高3元到20%" })
	void changeIsNoRange(String sentence) {
		assertThat(FigureScanner.in(sentence)).hasSize(2).allMatch((figure) -> figure.upTo() == null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "组织3-2次演练", "组织3-3次演练" })
	void rangeBackwardsIsNone(String sentence) {
		assertThat(FigureScanner.in(sentence)).noneMatch((figure) -> figure.upTo() != null);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "10日内办结, 日", "15 日以内办结, 日", "7个工作日内办结, 个工作日", "24小时内抢修, 小时", "3天内答复, 天", "提前30日告知, 日", "辍学3日以上, 日",
			"时限不超过30日, 日", "公示不少于7日, 日", "贷款3年期以内, 年" })
	void spanOfDaysIsAFigure(String sentence, String unit) {
		assertThat(FigureScanner.in(sentence)).extracting(Figure::unit).containsExactly(unit);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3月10日内容", "3月10日内部通报", "每月5、20日内报送", "上午9:30开会", "按2:1:1的比例", "水质优于0.58", "比赛得分3:1:2",
			"1.2.3节", "〔2026〕12号", "第3座水厂", "2026年", "A4张", "PM10年均浓度", "3周年", "3周末" })
	void datesTimesAndNamesAreNone(String sentence) {
		assertThat(FigureScanner.in(sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "师生比例达到1：10名", "按比例1:3个岗位配备" })
	void withinARatioIsNoOtherFigure(String sentence) {
		assertThat(FigureScanner.in(sentence)).extracting(Figure::unit)
			.containsExactly(":" + sentence.replaceAll(".*[：:](\\d+).*", "$1"));
	}

	@Test
	@Timeout(5)
	void digitsWithoutEndAreReadInTime() {
		assertThat(FigureScanner.in("9".repeat(100_000))).isEmpty();
		assertThat(FigureScanner.in("3-".repeat(100_000))).isEmpty();
		assertThat(FigureScanner.in("比1：".repeat(50_000))).isEmpty();
	}

}
