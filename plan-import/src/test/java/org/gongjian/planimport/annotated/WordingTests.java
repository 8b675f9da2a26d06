package org.gongjian.planimport.annotated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordingTests {

	@ParameterizedTest
	@CsvSource({ "“县 水利局”,县水利局", "９５％,95%", "篇（条）,篇条", "2.1：1,211", "甲[bookmark: page3]乙,甲乙" })
	void formsBlanksAndPunctuationDoNotCount(String printed, String bare) {
		assertThat(Wording.bare(printed)).isEqualTo(bare);
	}

	@ParameterizedTest
	@CsvSource({ "（十二）,十二", "12.,12", "12、,12" })
	void numberIsComparedWithoutItsMarks(String printed, String number) {
		assertThat(Wording.number(printed)).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "厕所革命,农村厕所革命提质,0.6", "厕所革命提质,厕所革命提质行动,0.75", "农村供水保障,农村饮水安全保障,0.714286", "东风,西雨,0" })
	void namesAreAlikeByTheirCommonPieces(String one, String other, double alike) {
		assertThat(Wording.alike(one, other)).isEqualTo(alike, within(0.000001));
	}

	@Test
	void overlapIsTheShareOfTheShorterQuoteInOnePiece() {
		assertThat(Wording.overlap("开工率达到95%以上", "年底开工率达到95%")).isEqualTo(8 / 10.0);
		assertThat(Wording.overlap("开工率", "竣工日期")).isEqualTo(1 / 3.0);
		assertThat(Wording.overlap("", "竣工日期")).isZero();
	}

}
