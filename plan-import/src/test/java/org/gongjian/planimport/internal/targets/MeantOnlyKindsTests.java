package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures that say which people or things are meant, told from targets of the same words.
 */
class MeantOnlyKindsTests {

	@ParameterizedTest
	@ValueSource(strings = { "对日供水100吨以上的水厂开展检测", "日用水大于100吨的单位", "用水超过30天的，予以告知", "供水人口20人以下自然村", "从3座增加到6座",
			"欠费少于500元农户", "花3年时间", "对20户以上安置点开展检测", "签约1人、履约1人、做实1人" })
	void figureSaysWhichAreMeant(String sentence) {
		assertThat(is(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "供水率达到95%以上", "新建3座以上水厂", "确保90%以上的目标实现", "漏损率控制在9%以下", "每村不少于1名水管员", "对口支援5个以上乡镇",
			"补助不高于500元", "新建水厂3座" })
	void targetsAreNotMeantOnly(String sentence) {
		assertThat(is(sentence)).isFalse();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "供水率由80%提高到92%, true", "水厂从3座增加到6座, true", "由3座水厂和5座泵站供水, false" })
	void changeStartsFromItsFirstFigure(String sentence, boolean expected) {
		assertThat(MeantOnly.isStartingPoint(SamplePhrases.of(sentence))).isEqualTo(expected);
	}

	private static boolean is(String sentence) {
		Phrase phrase = SamplePhrases.of(sentence);
		return MeantOnly.is(phrase, ComparisonWords.of(phrase));
	}

}
