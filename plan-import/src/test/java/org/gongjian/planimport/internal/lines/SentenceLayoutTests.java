package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceLayoutTests {

	private final String text = "建厂。管网（含支线，入户）改造3公里，“东干、西干”通水；验收。";

	private final SentenceLayout layout = SentenceLayout.of(this.text);

	@Test
	void clauseGoesAroundAParenthesis() {
		int at = this.text.indexOf('3');

		assertThat(this.text.substring(this.layout.clauseStart(at), this.layout.clauseEnd(at)))
			.isEqualTo("管网（含支线，入户）改造3公里");
	}

	@Test
	void clauseInAParenthesisEndsWithIt() {
		int at = this.text.indexOf("入户");

		assertThat(this.text.substring(this.layout.clauseStart(at), this.layout.clauseEnd(at))).isEqualTo("入户");
		assertThat(this.layout.isEnclosed(at)).isTrue();
	}

	@Test
	void sentenceEndsWithAFullStop() {
		int at = this.text.indexOf("通水");

		assertThat(this.text.substring(this.layout.sentenceStart(at), this.layout.sentenceEnd(at))).startsWith("管网")
			.endsWith("验收");
	}

	@Test
	void wordsInQuotationMarksAreQuoted() {
		assertThat(this.layout.isQuoted(this.text.indexOf("西干"))).isTrue();
		assertThat(this.layout.isQuoted(this.text.indexOf("通水"))).isFalse();
	}

}
