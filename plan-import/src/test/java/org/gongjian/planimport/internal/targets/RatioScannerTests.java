package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RatioScannerTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "城乡用水比控制在2.2：1以内, 2.2, :1", "配比达到3:1, 3, :1", "投入比例为1∶4, 1, :4", "由区、镇按7：3分担, 7, :3",
			"县、乡按6：4比例分担, 6, :4", "按2:1配套, 2, :1" })
	void ratioHasItsOtherNumberAsUnit(String sentence, String value, String unit) {
		assertThat(RatioScanner.in(sentence)).singleElement().satisfies((figure) -> {
			assertThat(figure.value()).isEqualByComparingTo(value);
			assertThat(figure.unit()).isEqualTo(unit);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "上午9:30开会", "按2:1:1的比例", "比赛从9点开始，3:1领先", "地图1:500", "比例为1:5000" })
	void otherNumbersAreNone(String sentence) {
		assertThat(RatioScanner.in(sentence)).isEmpty();
	}

}
