package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TermRuleTests {

	private final TermRule rule = new TermRule(Period.years(2026, 2026));

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "2026年6月底, 2026-06-30", "6月底前, 2026-06-30", "9月, 2026-09-30", "9月中旬, 2026-09-20", "3月下旬, 2026-03-31",
			"2027年3月15日, 2027-03-15", "2026.09, 2026-09-30", "2026-09-15, 2026-09-15", "2026/9/15, 2026-09-15",
			"2026年, 2026-12-31", "2027年底前, 2027-12-31", "年底前完成, 2026-12-31", "3月—9月, 2026-09-30",
			"2026年3月至11月, 2026-11-30" })
	void dateInTheCellIsTheDay(String cell, LocalDate day) {
		assertThat(in(this.rule, cell)).singleElement().satisfies((duty) -> {
			assertThat(duty.dueDates()).containsExactly(day);
			assertThat(duty.quote()).isEqualTo(cell);
		});
	}

	@Test
	void datesOfAListAreOneDuty() {
		assertThat(in(this.rule, "2026年6月、12月")).singleElement()
			.satisfies((duty) -> assertThat(duty.dueDates()).containsExactly(LocalDate.of(2026, 6, 30),
					LocalDate.of(2026, 12, 31)));
	}

	@Test
	void rhythmAloneIsADuty() {
		assertThat(in(this.rule, "每季度")).extracting(DraftDuty::every, DraftDuty::times)
			.containsExactly(tuple(Rhythm.QUARTER, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "全年", "立行立改", "长期坚持", "持续推进", "13月", "2026年2月30日", "按进度", "2026年至2027年" })
	void otherWordsSetNone(String cell) {
		assertThat(in(this.rule, cell)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "6月底", "年底", "全年" })
	void dayWithoutYearIsUnclearInAPlanOfSeveralYears(String cell) {
		assertThat(in(new TermRule(Period.years(2026, 2030)), cell)).isEmpty();
	}

	private static List<DraftDuty> in(TermRule rule, String cell) {
		return rule.in(PlacedText.of(0, cell, 0));
	}

}
