package org.gongjian.planimport.internal.head;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MonthRangeTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "2026年3月至2027年2月, 2026-03-01, 2027-02-28", "2026年3月—11月, 2026-03-01, 2026-11-30",
			"从2026 年 3 月到 8 月, 2026-03-01, 2026-08-31" })
	void periodGoesFromMonthToMonth(String text, LocalDate start, LocalDate end) {
		assertThat(MonthRange.in(text)).isEqualTo(new Period(start, end));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026年3月", "2026年13月至14月", "2026年9月至3月", "2026年3月至6月10日", "3月至6月" })
	void otherWordsAreNoPeriod(String text) {
		assertThat(MonthRange.in(text)).isNull();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "实施时间：2026年3月至11月, true", "行动周期为2026年3月至11月。, true", "规划期2026年3月至2028年2月, true",
			"水厂于2026年3月至11月改造, false", "实施时间另行通知。2026年3月至11月改造, false" })
	void textMayCallItItsOwn(String text, boolean stated) {
		assertThat(MonthRange.statedIn(text) != null).isEqualTo(stated);
	}

}
