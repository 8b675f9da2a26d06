package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyReaderTests {

	private final DutyReader reader = new DutyReader(Period.years(2026, 2026));

	@ParameterizedTest(name = "{0}: {2} times every {1}")
	@CsvSource({ "每月至少走访2次, MONTH, 2", "每季度调度1次, QUARTER, 1", "每季度公布检测结果, QUARTER, 1", "按月发放生活补贴, MONTH, 1",
			"每半年至少进行一次评估, HALF_YEAR, 1", "每年不少于4次到村, YEAR, 4", "每年4月、9月集中清理, YEAR, 2", "每年底向县委报告, YEAR, ",
			"每周召开1次会商, WEEK, 1", "建立月调度制度, MONTH, 1" })
	void rhythmSaysHowOften(String sentence, Rhythm every, @Nullable Integer times) {
		assertThat(read(sentence)).singleElement().satisfies((duty) -> {
			assertThat(duty.every()).isEqualTo(every);
			assertThat(duty.interval()).isEqualTo(1);
			assertThat(duty.times()).isEqualTo(times);
			assertThat(duty.dueDates()).isEmpty();
		});
	}

	@Test
	void stageWhoseTextSetsADayAsksForNoMore() {
		assertThat(read("排查阶段（3月1日—4月10日）。逐厂检查，4月5日前报送清单。")).flatExtracting(DraftDuty::dueDates)
			.containsExactly(LocalDate.of(2026, 4, 5));
		assertThat(read("排查阶段（3月1日—4月10日）。逐厂检查。")).flatExtracting(DraftDuty::dueDates)
			.containsExactly(LocalDate.of(2026, 4, 10));
	}

	@Test
	void everyFewYearsHasAnInterval() {
		assertThat(read("每3年开展一次清查")).extracting(DraftDuty::interval).containsExactly(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "本科生每年8000元", "人均每月补助300元", "每人每月给予500元补助", "推行“每日一查”做法" })
	void ratesAndNamesAreNoRhythm(String sentence) {
		assertThat(read(sentence)).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "4月底以前完成摸底, 2026-04-30", "2月底前完成招标, 2026-02-28", "10 月 20 日前完成整改, 2026-10-20", "9月底完成改造, 2026-09-30",
			"年底前实现通水, 2026-12-31", "问题在上半年整改销号, 2026-06-30", "2027年3月底前验收, 2027-03-31", "2026年全面完成并网, 2026-12-31",
			"在3月1日至6月30日期间发放, 2026-06-30" })
	void deadlineIsTheLastDay(String sentence, LocalDate day) {
		assertThat(read(sentence)).singleElement()
			.satisfies((duty) -> assertThat(duty.dueDates()).containsExactly(day));
	}

	@Test
	void daysOfAListAreOneDuty() {
		assertThat(read("在5月10日、8月10日、11月10日前报送进展")).singleElement()
			.satisfies((duty) -> assertThat(duty.dueDates()).containsExactly(LocalDate.of(2026, 5, 10),
					LocalDate.of(2026, 8, 10), LocalDate.of(2026, 11, 10)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "从2026年7月1日起执行", "6月30日前到期的贷款", "2026年完成绿化3万亩", "13月底前完成", "2月30日前完成" })
	void beginningsConditionsAndAmountsAreNoDeadlines(String sentence) {
		assertThat(read(sentence)).isEmpty();
	}

	@Test
	void monthWithoutYearIsUnclearInAPlanOfSeveralYears() {
		DutyReader years = new DutyReader(Period.years(2021, 2025));

		assertThat(years.read(PlacedText.of(0, "6月底前完成", 0))).isEmpty();
	}

	@Test
	void quoteIsTheClause() {
		assertThat(read("加强调度，每月通报一次进度，压实责任。")).extracting(DraftDuty::quote).containsExactly("每月通报一次进度");
	}

	private List<DraftDuty> read(String sentence) {
		return this.reader.read(PlacedText.of(0, sentence, 0));
	}

}
