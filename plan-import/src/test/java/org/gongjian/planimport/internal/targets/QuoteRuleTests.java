package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteRuleTests {

	@Test
	void whatEachSoManyGetBeginsWithThem() {
		Phrase phrase = SamplePhrases.of("水管员按每300户配备1名", 1);
		assertThat(QuoteRule.of(phrase, null).text()).isEqualTo("每300户配备1名");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "'加强管理，漏损率控制在9%以内，降低成本', 漏损率控制在9%以内", "新建水厂3座、改造泵站5座, 新建水厂3座", "'在2个县（区）开展试点，总结经验', 在2个县（区）开展试点",
			"培训80人（含村级20人）, 培训80人" })
	void quoteIsTheShortestPiece(String sentence, String quote) {
		assertThat(quote(sentence, 0)).isEqualTo(quote);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "新建水厂3座、改造泵站5座, 改造泵站5座", "'供水率由80%提高到92%，覆盖全县', 供水率由80%提高到92%", "供水率达到95%和合格率达到98%, 合格率达到98%" })
	void secondFigureHasItsOwn(String sentence, String quote) {
		assertThat(quote(sentence, 1)).isEqualTo(quote);
	}

	@Test
	void longWordsAroundAFigureAreLeftOut() {
		assertThat(quote("持续".repeat(40) + "新建水厂3座" + "并运行".repeat(40), 0)).hasSizeLessThan(70).contains("新建水厂3座");
	}

	private static String quote(String sentence, int index) {
		Phrase phrase = SamplePhrases.of(sentence, index);
		return QuoteRule.of(phrase, ComparisonWords.of(phrase)).text();
	}

}
