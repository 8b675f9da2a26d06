package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ways in which a figure is written: ranges, ratios, coefficients, spans of days.
 */
class FigureFormsTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "组织2-3次演练, 2, 3, 次", "组织2次至3次演练, 2, 3, 次", "降低3%-5%, 3, 5, %", "降低3％～5％, 3, 5, %",
			"提高2—4个百分点, 2, 4, 个百分点", "建设3 至 5 座水厂, 3, 5, 座", "治理1.5~2.5万亩, 1.5, 2.5, 万亩" })
	void rangeMayPrintItsUnitTwice(String sentence, String value, String upTo, String unit) {
		assertThat(FigureScanner.in(sentence)).singleElement().satisfies((figure) -> {
			assertThat(figure.value()).isEqualByComparingTo(value);
			assertThat(figure.upTo()).isEqualByComparingTo(upTo);
			assertThat(figure.unit()).isEqualTo(unit);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "组织3-2次演练", "组织3-3次演练" })
	void rangeBackwardsIsNone(String sentence) {
		assertThat(FigureScanner.in(sentence)).noneMatch((figure) -> figure.upTo() != null);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "城乡用水比控制在2.2：1以内, 2.2, :1", "配比达到3:1, 3, :1", "投入比例为1∶4, 1, :4" })
	void ratioHasItsOtherNumberAsUnit(String sentence, String value, String unit) {
		assertThat(FigureScanner.in(sentence)).singleElement().satisfies((figure) -> {
			assertThat(figure.value()).isEqualByComparingTo(value);
			assertThat(figure.unit()).isEqualTo(unit);
		});
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "水资源利用系数达到0.58, 0.58", "差异系数控制在 0.50以内, 0.50", "有效利用指数不低于0.6, 0.6" })
	void coefficientHasNoUnit(String sentence, String value) {
		assertThat(FigureScanner.in(sentence)).singleElement().satisfies((figure) -> {
			assertThat(figure.value()).isEqualByComparingTo(value);
			assertThat(figure.unit()).isEmpty();
		});
	}

	@Test
	void coefficientsOfAListAreSeveral() {
		assertThat(FigureScanner.in("小学、初中差异系数分别控制在0.50和0.45以内")).extracting(Figure::value)
			.containsExactly(new BigDecimal("0.50"), new BigDecimal("0.45"));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "10日内办结, 日", "15 日以内办结, 日", "7个工作日内办结, 个工作日", "24小时内抢修, 小时", "3天内答复, 天" })
	void spanOfDaysIsAFigure(String sentence, String unit) {
		assertThat(FigureScanner.in(sentence)).extracting(Figure::unit).containsExactly(unit);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3月10日内容", "3月10日内部通报", "每月5、20日内报送", "上午9:30开会", "按2:1:1的比例", "水质优于0.58", "比赛得分3:1:2",
			"1.2.3节", "〔2026〕12号", "第3座水厂", "2026年", "A4张" })
	void datesTimesAndNamesAreNone(String sentence) {
		assertThat(FigureScanner.in(sentence)).isEmpty();
	}

	@Test
	@Timeout(5)
	void digitsWithoutEndAreReadInTime() {
		assertThat(FigureScanner.in("9".repeat(100_000))).isEmpty();
		assertThat(FigureScanner.in("3-".repeat(100_000))).isEmpty();
		assertThat(FigureScanner.in("比1：".repeat(50_000))).isEmpty();
	}

}
