package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.planimport.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodRuleTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "云溪县2026年供水方案, 2026-01-01, 2026-12-31", "云溪县2024—2026年行动方案, 2024-01-01, 2026-12-31",
			"云溪县“十四五”供水规划, 2021-01-01, 2025-12-31", "云溪县“十五五”供水规划, 2026-01-01, 2030-12-31",
			"2026年3月至2027年2月供水方案, 2026-03-01, 2027-02-28", "2026年3月—11月供水方案, 2026-03-01, 2026-11-30" })
	void titleNamesTheTime(String title, LocalDate start, LocalDate end) {
		assertThat(periodOf(title, List.of(), List.of(), null)).isEqualTo(new Period(start, end));
	}

	@Test
	void goalsNameTheYearWhereTheTitleDoesNot() {
		assertThat(periodOf("供水方案", List.of("完善机制。", "2026年，供水率达到92%。"), List.of(), null))
			.isEqualTo(Period.years(2026, 2026));
	}

	@Test
	void goalsOfTheYearOfIssueNameIt() {
		LocalDate issued = LocalDate.of(2026, 4, 16);

		assertThat(periodOf("供水行动方案", List.of("到2026年9月底，供水率达到92%。"), List.of(), issued))
			.isEqualTo(Period.years(2026, 2026));
		assertThat(periodOf("供水行动方案", List.of("到2028年，供水率达到95%。"), List.of(), issued)).isEqualTo(Period.NONE);
	}

	@Test
	void yearsThatTheTextStatesCount() {
		assertThat(periodOf("供水方案", List.of("到2028年，供水率达到95%。"), List.of(Paragraph.of("实施期限为2026年至2028年。")), null))
			.isEqualTo(Period.years(2026, 2028));
	}

	@Test
	void whatTheTextCallsItsPeriodCountsMost() {
		Paragraph stated = Paragraph.of("二、实施时间：2026年3月至2027年2月");

		assertThat(periodOf("2026年供水方案", List.of(), List.of(stated), null))
			.isEqualTo(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28)));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "云溪县2025年度供水考核反馈问题整改方案, 2026", "云溪县2025年巡察反馈意见整改方案, 2026", "云溪县2026年供水检查问题整改方案, 2026",
			"云溪县2025年供水方案, 2025" })
	void yearThatWasAssessedIsNotThePlans(String title, int year) {
		assertThat(periodOf(title, List.of(), List.of(), LocalDate.of(2026, 4, 2))).isEqualTo(Period.years(year, year));
	}

	@Test
	void yearThatWasOverWhenThePlanWasIssuedIsNoTimeForIt() {
		LocalDate issued = LocalDate.of(2026, 4, 16);

		assertThat(periodOf("云溪县2025年度供水考核反馈问题整改方案", List.of(), List.of(), issued)).isEqualTo(Period.years(2026, 2026));
		assertThat(periodOf("云溪县2025—2027年供水方案", List.of(), List.of(), issued)).isEqualTo(Period.years(2025, 2027));
	}

	@Test
	void documentMaySayNothing() {
		assertThat(periodOf("供水方案", List.of("完善机制，2025年建成的水厂"), List.of(), null)).isEqualTo(Period.NONE);
	}

	@ParameterizedTest(name = "month {0}: {1}")
	@CsvSource({ "3, 2026", "12, 2026", "2, 2027", "1, 2027" })
	void monthLiesInTheYearOfThePeriod(int month, int year) {
		assertThat(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28)).yearOf(month)).isEqualTo(year);
	}

	@Test
	void yearsOfTheOpeningCountWhereTheyAreNotPast() {
		LocalDate issued = LocalDate.of(2026, 3, 1);

		assertThat(periodOf("供水意见", List.of("为做好2026年至2030年供水工作，提出如下意见。"), List.of(), issued))
			.isEqualTo(Period.years(2026, 2030));
		assertThat(periodOf("供水意见", List.of("2021年至2025年供水工作成效明显。"), List.of(), issued)).isEqualTo(Period.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "今年，全县供水率达到92%。", "到今年底，新建水厂3座。", "全年新建水厂3座。", "年内供水率达到92%。" })
	void thisYearIsTheYearOfIssue(String opening) {
		assertThat(periodOf("供水方案", List.of(opening), List.of(), LocalDate.of(2026, 2, 26)))
			.isEqualTo(Period.years(2026, 2026));
		assertThat(periodOf("供水方案", List.of(opening), List.of(), null)).isEqualTo(Period.NONE);
	}

	@Test
	void monthsOfOneYearInTheOpeningAreOfThatYear() {
		assertThat(periodOf("供水督查方案", List.of("决定于2026年4月至12月开展督查。"), List.of(), null))
			.isEqualTo(Period.years(2026, 2026));
		assertThat(periodOf("供水督查方案", List.of("决定于2026年4月至2027年3月开展督查。"), List.of(), null))
			.isEqualTo(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
	}

	private static Period periodOf(String title, List<String> openings, List<Paragraph> paragraphs,
			@Nullable LocalDate issuedOn) {
		Period stated = PeriodRule.stated(title, openings, paragraphs, issuedOn);
		return (stated != null) ? stated : PeriodRule.assumed(title, issuedOn);
	}

}
