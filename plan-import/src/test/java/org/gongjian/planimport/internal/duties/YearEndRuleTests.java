package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearEndRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "年底前通水, 2026-12-31", "2027年底前通水, 2027-12-31", "今年底前通水, 2026-12-31", "年内通水, 2026-12-31",
			"管网改造年内开工, 2026-12-31", "泵站年内主体封顶, 2026-12-31", "水管员年内轮训一遍, 2026-12-31", "年内制度全部到位, 2026-12-31",
			"年内全面通水, 2026-12-31", "上半年完成招标, 2026-06-30", "2026年下半年启动施工, 2026-12-31", "二季度末前完成招标, 2026-06-30",
			"第三季度完成验收, 2026-09-30", "2027年第一季度末前通水, 2027-03-31", "四季度建成泵站, 2026-12-31", "2026年全面完成并网, 2026-12-31",
			"到今年基本实现通水, 2026-12-31", "上半年遍访用水户, 2026-06-30", "水管员上半年轮训一遍, 2026-06-30", "上半年走访缺水村组, 2026-06-30" })
	void partOfTheYearIsADay(String sentence, LocalDate day) {
		assertThat(in(sentence, Period.years(2026, 2026))).singleElement()
			.satisfies((duty) -> assertThat(duty.dueDates()).containsExactly(day));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "每年底前总结", "2026年完成绿化3万亩", "2026年全面完成管网80公里", "2025年底前建成的水厂", "上半年度总结", "上半年同期",
			"第三季度水费", "每季度末前通报", "年内加强管护", "三年内通水", "年内新建水厂3座并启动", "上半年和下半年各1次" })
	void otherWordsSetNone(String sentence) {
		assertThat(in(sentence, Period.years(2026, 2026))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "年底前通水", "上半年完成招标", "三季度完成验收" })
	void partWithoutYearIsUnclearInAPlanOfSeveralYears(String sentence) {
		assertThat(in(sentence, Period.years(2026, 2030))).isEmpty();
	}

	private static List<DraftDuty> in(String sentence, Period period) {
		return new YearEndRule(period).in(PlacedText.of(0, sentence, 0), SentenceLayout.of(sentence));
	}

}
