package org.gongjian.app.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedDayTests {

	@Test
	void blanksAroundADayDoNotMatter() {
		assertThat(TypedDay.read(" 2026-08-31 ")).isEqualTo(LocalDate.of(2026, 8, 31));
		assertThat(TypedDay.month("2026-08")).isEqualTo(YearMonth.of(2026, 8));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "2026-02-29", "0000-01-01", "-5000-01-01", "-999999999-01-01", "+999999999-12-31", "今天" })
	void whatIsNoDayOfAPlanIsNone(String typed) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TypedDay.read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-13", "0000-01", "-5000-01", "+999999999-12" })
	void whatIsNoMonthOfAPlanIsNone(String typed) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TypedDay.month(typed));
	}

}
