package org.gongjian.planimport.internal.head;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearRangeTests {

	@ParameterizedTest(name = "{0}: {1} to {2}")
	@CsvSource({ "实施期限为2026年至2028年。, 2026, 2028", "规划期2026—2030年, 2026, 2030", "工作周期：2026年到2027年, 2026, 2027",
			"'从2026年起，用三年时间建成水厂', 2026, 2028", "自2026年开始利用2年时间改造管网, 2026, 2027" })
	void textStatesItsYears(String text, int first, int last) {
		assertThat(YearRange.statedIn(text)).isEqualTo(Period.years(first, last));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026年至2028年", "实施期限为2028年至2026年", "实施时间另定", "从2026年起，水价下调", "用三年时间建成水厂" })
	void otherYearsAreNoPeriod(String text) {
		assertThat(YearRange.statedIn(text)).isNull();
	}

}
