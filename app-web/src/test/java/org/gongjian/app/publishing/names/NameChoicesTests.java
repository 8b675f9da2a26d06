package org.gongjian.app.publishing.names;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameChoicesTests {

	private static final NameChoices CHOICES = new NameChoices(
			Map.of("区卫计委", NameChoice.sameAs("区卫健委"), "区卫健委", NameChoice.NEW_UNIT, "三农", NameChoice.NO_UNIT, "甲局",
					NameChoice.sameAs("乙局"), "乙局", NameChoice.sameAs("甲局"), "丙局", NameChoice.sameAs("没有列出")));

	@ParameterizedTest(name = "{0} is {1}, decided as {2}")
	@CsvSource({ "区卫健委, 区卫健委, NEW_UNIT", "区卫计委, 区卫健委, NEW_UNIT", "三农, 三农, NO_UNIT", "甲局, 甲局, UNDECIDED",
			"丙局, 没有列出, UNDECIDED", "从未问过, 从未问过, UNDECIDED" })
	void namesAreFollowedToTheOneThatWasDecidedOn(String name, String last, NameChoice.Kind kind) {
		assertThat(CHOICES.follow(name).name()).isEqualTo(last);
		assertThat(CHOICES.follow(name).choice().kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "new", "none", "unit:0190", "same:区卫健委" })
	void choiceIsReadAsItWasWritten(String written) {
		assertThat(NameChoice.parse(written).written()).isEqualTo(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "neu", "unit", "1", "new unit" })
	void whatIsNoChoiceDecidesNothing(String written) {
		assertThat(NameChoice.parse(written).isOpen()).isTrue();
	}

}
