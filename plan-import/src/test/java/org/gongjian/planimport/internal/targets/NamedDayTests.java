package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;

import org.gongjian.planimport.internal.head.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedDayTests {

	private final NamedDay days = new NamedDay(Period.years(2026, 2026));

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "8月底前, 2026-08-31", "2月底, 2026-02-28", "6月30日前, 2026-06-30", "2027年6月30日前, 2027-06-30",
			"9月份前, 2026-09-30", "到2027年, 2027-12-31", "2026年底, 2026-12-31", "年内, 2026-12-31", "全年, 2026-12-31",
			"今年, 2026-12-31", "年底前, 2026-12-31", "第三季度末, 2026-09-30", "一季度底, 2026-03-31", "2027年二季度末, 2027-06-30",
			"上半年, 2026-06-30", "下半年, 2026-12-31", "“十五五”末, 2030-12-31", "8 月 底 前, 2026-08-31" })
	void wordsSetADay(String words, LocalDate day) {
		assertThat(this.days.lastIn(words)).isEqualTo(day);
	}

	@Test
	void lastOfSeveralCounts() {
		assertThat(this.days.lastIn("6月底前完成招标，10月底前")).isEqualTo(LocalDate.of(2026, 10, 31));
		assertThat(this.days.lastIn("2027年6月底前")).isEqualTo(LocalDate.of(2027, 6, 30));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2025年", "2026年度", "2026年以来", "2026年同期", "2026年后", "13月底前", "2月30日前", "6月30日前到期的贷款",
			"3年内", "三年内", "每年底", "每季度末", "“十四五”末", "2026年考核", "从2026年7月1日起", "年级", "3月底至5月" })
	void otherWordsSetNone(String words) {
		assertThat(this.days.lastIn(words)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "8月底前", "年内", "上半年", "第三季度末" })
	void dayWithoutYearIsUnclearInAPlanOfSeveralYears(String words) {
		assertThat(new NamedDay(Period.years(2026, 2030)).lastIn(words)).isNull();
	}

}
