package org.gongjian.planimport.internal.duties;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MonthDayRuleTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "'每月5日前推送名单，乡镇15日前反馈。', 乡镇15日前反馈", "'水厂每月报数，20日前公布水质。', 20日前公布水质", "'每月初排查，县水利局25日之前汇总。', 县水利局25日之前汇总",
			"'水质每月检测，10日以前上报。', 10日以前上报", "'每月5日前报送进度，28日前通报。', 28日前通报" })
	void dayBehindEachMonthComesBack(String sentence, String quote) {
		assertThat(MonthDayRule.in(PlacedText.of(0, sentence, 0), SentenceLayout.of(sentence))).singleElement()
			.satisfies((duty) -> {
				assertThat(duty.every()).isEqualTo(Rhythm.MONTH);
				assertThat(duty.quote()).isEqualTo(quote);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "每月5日前报送进度。", "15日前反馈。", "每月报数，6月15日前总结。", "每月通报，每季度15日前研判。", "每月15日前到期的水费" })
	void otherDaysDoNot(String sentence) {
		assertThat(MonthDayRule.in(PlacedText.of(0, sentence, 0), SentenceLayout.of(sentence)))
			.extracting(DraftDuty::quote)
			.isEmpty();
	}

}
