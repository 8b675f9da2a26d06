package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;

import org.gongjian.planimport.internal.head.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SharedOutTests {

	private static final NamedDay DAYS = new NamedDay(Period.years(2026, 2026));

	@ParameterizedTest(name = "figure {0}: {1}")
	@CsvSource({ "0, 供水率", "1, 合格率" })
	void everyValueHasItsThing(int index, String indicator) {
		assertThat(of("供水率、合格率分别达到95%和98%", index)).isEqualTo(new SharedOut(indicator, null));
	}

	@ParameterizedTest(name = "figure {0}: {1}")
	@CsvSource({ "0, 2026-06-30", "1, 2026-12-31" })
	void everyValueHasItsDay(int index, LocalDate due) {
		assertThat(of("6月底、12月底支出进度分别达到50%和95%", index)).isEqualTo(new SharedOut("支出进度", due));
	}

	@Test
	void growthBelongsToTheName() {
		assertThat(of("供水量、水费收入分别增长8%和6%", 1)).isEqualTo(new SharedOut("水费收入增长", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "供水率达到95%、合格率达到98%", "供水率分别达到95%", "供水率、合格率、满意度分别达到95%和98%", "供水率、合格率均达到95%和98%",
			"分别达到95%和98%" })
	void otherSentencesShareNothingOut(String sentence) {
		assertThat(of(sentence, 0)).isNull();
	}

	private static @Nullable SharedOut of(String sentence, int index) {
		return SharedOut.of(SamplePhrases.of(sentence, index), FigureScanner.in(sentence), DAYS);
	}

}
