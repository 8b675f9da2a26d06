package org.gongjian.planimport.internal.duties;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RhythmInWordTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "实行月调度, MONTH", "坚持周会商制度, WEEK", "建立一季一通报机制, QUARTER", "推行一月一清零, MONTH", "水质实行季度更新, QUARTER",
			"坚持月度通报, MONTH", "开展供水情况年度评估, YEAR", "落实半年会商, HALF_YEAR", "推行季度分析, QUARTER" })
	void wordHoldsARhythm(String sentence, Rhythm expected) {
		assertThat(RhythmInWord.in(PlacedText.of(0, sentence, 0))).extracting(DraftDuty::every)
			.containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "实行日监测、周调度、月通报", "落实周调度、月通报、年考核" })
	void eachWordOfAListHasItsOwn(String sentence) {
		assertThat(RhythmInWord.in(PlacedText.of(0, sentence, 0))).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3月通报情况", "纳入年度考核", "印发季度通报", "本月总结", "十月检查水厂", "生日、周年纪念" })
	void datesHoldNone(String sentence) {
		assertThat(RhythmInWord.in(PlacedText.of(0, sentence, 0))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "周调度。每周五召开调度会，听取汇报。", "月督查。县水利局每月中旬集中检查一次。", "每月28日前报送月小结。", "季通报。每季度末进行通报。" })
	void headlineOfAnotherDutyIsNone(String text) {
		assertThat(RhythmInWord.in(PlacedText.of(0, text, 0))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "周调度。由县水利局召集。", "实行月通报，每月检查水质。", "月督查。每周巡查管网。" })
	void wordThatNothingSaysAgainCounts(String text) {
		assertThat(RhythmInWord.in(PlacedText.of(0, text, 0))).hasSize(1);
	}

}
