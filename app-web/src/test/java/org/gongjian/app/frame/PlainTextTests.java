package org.gongjian.app.frame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\u200b\u2060", "\u3000\u00a0", "\u202e \u0000\u00ad", "\ud840", "\u3164",
			"\u2800", "\ufe0f" })
	void whatNobodySeesIsNothing(String typed) {
		assertThat(PlainText.of(typed)).isEmpty();
	}

	@Test
	void textKeepsItsLinesAndATitleHasOne() {
		assertThat(PlainText.of("一、\u202e检查\u0007。\n二、𠮷祥。 ")).isEqualTo("一、检查。\n二、𠮷祥。");
		assertThat(PlainText.line("健康\u202e帮扶\n方案\u0000")).isEqualTo("健康帮扶 方案");
	}

	@Test
	void aCharacterThatIsHalfIsLeftOutAndLinesEndAlike() {
		assertThat(PlainText.seen(" 一\ud840二\r\n\u0000")).isEqualTo(" 一二\r\n");
		assertThat(PlainText.of("一\ud840二\r\n三")).isEqualTo("一二\n三");
	}

	@Test
	void charactersAreNotCutInTwo() {
		assertThat(PlainText.beginning("一𠮷二", 2)).isEqualTo("一");
		assertThat(PlainText.beginning("一𠮷二", 3)).isEqualTo("一𠮷");
		assertThat(PlainText.ending("一𠮷二", 2)).isEqualTo("二");
		assertThat(PlainText.ending("一𠮷二", 3)).isEqualTo("𠮷二");
		assertThat(PlainText.ending("一", 200)).isEqualTo("一");
	}

}
