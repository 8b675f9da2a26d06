package org.gongjian.planimport.internal.duties;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class YearCountRuleTests {

	@ParameterizedTest(name = "{0}: {1} × {2}")
	@CsvSource({ "全年巡查管网不少于12次, YEAR, 12", "全年宣讲至少6场, YEAR, 6", "上半年、下半年各检修2次, HALF_YEAR, 2" })
	void countWithinAYearIsARhythm(String sentence, Rhythm every, int times) {
		assertThat(YearCountRule.in(PlacedText.of(0, sentence, 0))).extracting(DraftDuty::every, DraftDuty::times)
			.containsExactly(tuple(every, times));
	}

	@Test
	void amountForTheYearIsNone() {
		assertThat(YearCountRule.in(PlacedText.of(0, "全年培训不少于6期，全年新建水厂3座", 0))).isEmpty();
	}

}
