package org.gongjian.planimport.internal.head;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateLineTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "2026年2月20日", "2026 年 2 月 20 日", "（2026年2月20日）", "二〇二六年二月二十日", "二○二六年二月二十日", "二零二六年 二月二十日" })
	void lineMayBeADate(String line) {
		assertThat(DateLine.dateOf(line)).isEqualTo(LocalDate.of(2026, 2, 20));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026年2月", "2026年2月30日", "2026年13月1日", "2026年2月20日印发", "二〇二六年二月二十日前", "2026-02-20" })
	void otherLinesAreNone(String line) {
		assertThat(DateLine.is(line)).isFalse();
	}

}
