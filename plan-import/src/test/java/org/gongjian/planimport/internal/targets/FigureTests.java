package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "%, true, false, false", "个百分点, true, false, false", "倍, true, false, false", ":1, true, false, false",
			"万元, false, true, false", "元/月, false, true, false", "吨/日, false, false, false", "吨/年, false, false, false",
			"个工作日, false, false, true", "小时, false, false, true", "年, false, false, true", "个月, false, false, true",
			"座, false, false, false" })
	void unitSaysWhatIsMeasured(String unit, boolean share, boolean money, boolean time) {
		Figure figure = new Figure(0, 1, BigDecimal.ONE, null, unit, false);
		assertThat(figure.isShare()).isEqualTo(share);
		assertThat(figure.isMoney()).isEqualTo(money);
		assertThat(figure.isTime()).isEqualTo(time);
	}

}
