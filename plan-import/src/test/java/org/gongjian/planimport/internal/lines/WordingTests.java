package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	private final Wording wording = Wording.of("(?:由|从)\\d+(?:升|降)到", "升", "降");

	@Test
	void patternIsFound() {
		assertThat(this.wording.isIn("水价由3降到2")).isTrue();
		assertThat(this.wording.isIn("水位上升")).isFalse();
	}

	@Test
	void textWithoutItsWordsIsNotLookedAt() {
		assertThat(this.wording.in("水价由3到2")).isNull();
	}

}
