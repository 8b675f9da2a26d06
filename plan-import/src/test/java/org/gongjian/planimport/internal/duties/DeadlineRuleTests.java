package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "5月底以前完成清查, 2026-05-31", "3月底前发放完毕, 2026-03-31", "4月20日前报送, 2026-04-20", "2027年3月底前验收, 2027-03-31",
			"9月份前通水, 2026-09-30", "6月上旬前开工, 2026-06-10", "6月中旬完成招标, 2026-06-20", "2月下旬前竣工, 2026-02-28",
			"10月底全面通水, 2026-10-31", "10月底建成投用, 2026-10-31", "'到9月底，管网改造全部竣工', 2026-09-30",
			"'到6月底，查出的问题、隐患全部销号', 2026-06-30", "11月底竣工, 2026-11-30", "5月份开工, 2026-05-31" })
	void dayByWhichSomethingIsToBeDone(String sentence, LocalDate day) {
		assertThat(in(sentence)).singleElement().satisfies((duty) -> assertThat(duty.dueDates()).containsExactly(day));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "'6月5日、9月5日前报送进展', 2026-06-05|2026-09-05", "6月5日前、9月5日前报送进展, 2026-06-05|2026-09-05",
			"6月底和12月底前报送进展, 2026-06-30|2026-12-31", "春季5月底前、秋季11月底前各检查一次, 2026-05-31|2026-11-30" })
	void datesOfAListAreOneDuty(String sentence, String days) {
		assertThat(in(sentence)).singleElement()
			.satisfies((duty) -> assertThat(duty.dueDates().stream().map(LocalDate::toString).toList())
				.containsExactly(days.split("[|]")));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "'2027年：完成改造，6月底前开展评估', 2027-06-30", "'2028年3月底前开工，10月底前完工', 2028-10-31",
			"'到2026年，水厂扩建，9月20日前通水', 2026-09-20", "启动阶段（2026年）。5月底前完成排查, 2026-05-31",
			"全面推进阶段（2027年）。建设水厂。6月15日前报送清单, 2027-06-15", "推进阶段（2027年）。建设水厂。验收阶段（2028年）。9月底前完工, 2028-09-30" })
	void dayIsOfTheYearNamedBeforeIt(String sentence, LocalDate day) {
		List<DraftDuty> duties = new DeadlineRule(Period.years(2026, 2028)).in(PlacedText.of(0, sentence, 0),
				SentenceLayout.of(sentence));
		assertThat(duties.get(duties.size() - 1).dueDates()).containsExactly(day);
	}

	@Test
	void clauseThatIsTheDayAloneGoesOn() {
		assertThat(in("9月底前，完成水厂清查，改造管网")).extracting(DraftDuty::quote).containsExactly("9月底前，完成水厂清查");
	}

	@Test
	void daysOfReportsMayStandWithoutBefore() {
		assertThat(in("6月底、12月底分别将进展报县水利局")).flatExtracting(DraftDuty::dueDates)
			.containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
	}

	@Test
	void daysOfSeveralClausesAreSeveralDuties() {
		assertThat(in("6月底前完成招标，10月底前通水")).extracting(DraftDuty::quote).containsExactly("6月底前完成招标", "10月底前通水");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6月30日前到期的贷款", "3月1日前签订的合同", "从7月1日起执行", "6月30日召开会议", "13月底前完成", "2月30日前完成",
			"每年11月底前总结", "9月数据" })
	void otherDaysAskForNothing(String sentence) {
		assertThat(in(sentence)).isEmpty();
	}

	private static List<DraftDuty> in(String sentence) {
		return new DeadlineRule(Period.years(2026, 2026)).in(PlacedText.of(0, sentence, 0),
				SentenceLayout.of(sentence));
	}

}
