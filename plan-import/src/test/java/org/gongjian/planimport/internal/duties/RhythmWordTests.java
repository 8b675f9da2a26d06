package org.gongjian.planimport.internal.duties;

import org.gongjian.domain.duty.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RhythmWordTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "月, MONTH", "季度, QUARTER", "季, QUARTER", "周, WEEK", "半年, HALF_YEAR", "年, YEAR", "日, DAY" })
	void wordIsASpanThatComesBack(String word, Rhythm rhythm) {
		assertThat(RhythmWord.rhythmOf(word)).isEqualTo(rhythm);
	}

	@Test
	void longerWordsAreLookedForFirst() {
		assertThat(RhythmWord.alternatives().indexOf("季度")).isLessThan(RhythmWord.alternatives().lastIndexOf("季"));
	}

	@Test
	void otherWordsAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> RhythmWord.rhythmOf("旬日"));
	}

}
