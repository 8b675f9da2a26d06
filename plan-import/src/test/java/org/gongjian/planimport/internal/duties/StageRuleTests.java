package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;

import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StageRuleTests {

	private final StageRule rule = new StageRule(Period.years(2026, 2027));

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "动员阶段（2026年3月至5月）。印发方案。, 2026-05-31, 动员阶段（2026年3月至5月）",
			"建设阶段：2026年6月—2027年10月。, 2027-10-31, 建设阶段：2026年6月—2027年10月",
			"验收阶段（2027年11月1日至12月20日）, 2027-12-20, 验收阶段（2027年11月1日至12月20日）",
			"收尾阶段（2027年12月中旬）, 2027-12-20, 收尾阶段（2027年12月中旬）" })
	void stageEndsOnItsLastDay(String text, LocalDate end, String quote) {
		assertThat(this.rule.in(PlacedText.of(0, text, 0))).singleElement().satisfies((duty) -> {
			assertThat(duty.dueDates()).containsExactly(end);
			assertThat(duty.quote()).isEqualTo(quote);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "动员阶段：2026年6月30日前", "现阶段，全县有水厂12座", "分阶段（6月）推进", "建设阶段（13月）" })
	void otherWordsSetNoDay(String text) {
		assertThat(this.rule.in(PlacedText.of(0, text, 0))).isEmpty();
	}

}
