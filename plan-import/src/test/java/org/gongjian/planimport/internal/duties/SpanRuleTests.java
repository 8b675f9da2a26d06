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

class SpanRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "'集中排查：3月1日至4月15日，各镇逐户排查水源。', 2026-04-15", "'3月1日—6月30日，逐村检修管网。', 2026-06-30",
			"'整改：4月至10月，补齐短板。', 2026-10-31", "'2026年3月1日至2027年2月20日，分片改造。', 2027-02-20",
			"'验收：11月1日到11月底，逐厂验收。', 2026-11-30" })
	void daysFromAndToSetTheLast(String sentence, LocalDate day) {
		assertThat(in(sentence)).singleElement().satisfies((duty) -> assertThat(duty.dueDates()).containsExactly(day));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "汛期5月1日至9月30日，加强巡查。", "4月至10月，全面推进。", "从3月1日至4月15日排查。", "3月1日至4月15日", "13月1日至14月5日，排查。" })
	void otherSpansSetNone(String sentence) {
		assertThat(in(sentence)).isEmpty();
	}

	private static List<DraftDuty> in(String sentence) {
		return new SpanRule(Period.years(2026, 2026)).in(PlacedText.of(0, sentence, 0), SentenceLayout.of(sentence));
	}

}
