package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureScannerTests {

	@ParameterizedTest(name = "{0} holds {1} {2}")
	@CsvSource({ "完成造林12.5万亩, 12.5, 万亩", "参保率达到98％, 98, %", "投资3亿元, 3, 亿元", "新增六个示范点, 6, 个", "提高5个百分点, 5, 个百分点",
			"按 800 元/人/月发放, 800, 元/人/月", "修建水池 20 口, 20, 口", "培训120人次, 120, 人次" })
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

}
