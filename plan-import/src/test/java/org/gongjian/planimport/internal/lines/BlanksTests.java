package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlanksTests {

	@ParameterizedTest
	@ValueSource(chars = { ' ', '\t', '\u00A0', '\u3000', '\uFEFF', '\u200B' })
	void whiteSpaceOfAllKindsIsBlank(char c) {
		assertThat(Blanks.isBlank(c)).isTrue();
		assertThat(Blanks.strip(c + "供" + c + "水" + c)).isEqualTo("供" + c + "水");
		assertThat(Blanks.remove(c + "供" + c + "水" + c)).isEqualTo("供水");
	}

	@ParameterizedTest
	@ValueSource(chars = { '水', '、', '，', '1', 'a', '（', '%' })
	void otherCharactersAreNot(char c) {
		assertThat(Blanks.isBlank(c)).isFalse();
	}

	@Test
	void lineOfWhiteSpaceHoldsNoWords() {
		assertThat(Blanks.are(" \u3000\t")).isTrue();
		assertThat(Blanks.are("")).isTrue();
		assertThat(Blanks.are("\u3000水")).isFalse();
	}

	@Test
	void lengthOfLineCountsWithoutWhiteSpace() {
		assertThat(Blanks.isLonger(" 供 水 ", 2)).isFalse();
		assertThat(Blanks.isLonger(" 供 水 厂", 2)).isTrue();
	}

}
