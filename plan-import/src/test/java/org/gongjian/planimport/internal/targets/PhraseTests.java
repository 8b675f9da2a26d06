package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTests {

	@Test
	void figureStandsInItsClause() {
		Phrase phrase = SamplePhrases.of("加强管理，新建水厂3座以上，年底通水。");
		assertThat(phrase.lead()).isEqualTo("新建水厂");
		assertThat(phrase.after()).isEqualTo("以上");
		assertThat(phrase.clause()).isEqualTo("新建水厂3座以上");
		assertThat(phrase.clauseBefore()).isEqualTo("加强管理");
		assertThat(phrase.sentence()).isEqualTo("加强管理，新建水厂3座以上，年底通水");
	}

	@Test
	void itemOfAListBeginsAfterTheOneBefore() {
		Phrase second = SamplePhrases.of("新建水厂3座、改造泵站5座", 1);
		assertThat(second.listed()).isTrue();
		assertThat(second.lead()).isEqualTo("改造泵站");
		assertThat(second.before()).isEqualTo("新建水厂3座、改造泵站");
	}

	@Test
	void figureOfAnotherClauseIsNotListed() {
		assertThat(SamplePhrases.of("新建水厂3座，改造泵站5座", 1).listed()).isFalse();
		assertThat(SamplePhrases.of("新建水厂3座，改造泵站5座", 0).next()).isNull();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "'新建水厂3座，达到5座', true", "新建水厂3座。达到5座, false", "'新建水厂3座，加强管理，完善机制，达到5座', false" })
	void clauseGoesOnFromAFigureNearBefore(String sentence, boolean expected) {
		int end = FigureScanner.in(sentence).get(0).end();
		assertThat(SamplePhrases.of(sentence, 1).goesOnFrom(end)).isEqualTo(expected);
	}

}
