package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HanNumeralsTests {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "六, 6", "十, 10", "十二, 12", "二十, 20", "四十二, 42", "两, 2", "一百零五, 105", "三百六十六, 366", "一千二百, 1200" })
	void numeralsHaveTheirValue(String numerals, int value) {
		assertThat(HanNumerals.parse(numerals)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "28.79, 28.79", "12, 12", "六, 6" })
	void digitsAreNumbersToo(String number, String value) {
		assertThat(HanNumerals.value(number)).isEqualByComparingTo(value);
	}

}
