package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;

import org.gongjian.planimport.internal.head.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which figures of a sentence a day governs: what follows it up to the next day or
 * semicolon; one that opens the sentence governs all of it; after a figure only its own
 * clause counts.
 */
class DueRangeTests {

	private static final DueRule RULE = new DueRule(Period.years(2026, 2026));

	@ParameterizedTest(name = "figure {1} of {0}: {2}")
	@CsvSource({ "'6月底前新建水厂3座，改造泵站5座', 1, 2026-06-30", "'6月底前新建水厂3座，9月底前改造泵站5座', 1, 2026-09-30",
			"'全县6月底前新建水厂3座；改造泵站5座', 1, 2026-06-30", "'县水利局牵头推进城乡供水一体化，6月底前新建水厂3座；改造泵站5座', 1, ",
			"'新建水厂3座，6月底前改造泵站5座', 0, ", "'新建水厂3座年内全部通水，加强管理', 0, 2026-12-31", "'到2027年，新建水厂3座；改造泵站5座', 1, 2027-12-31",
			"6月底前新建水厂3座。改造泵站5座, 1, " })
	void dayGovernsWhatFollows(String sentence, int index, @Nullable LocalDate due) {
		assertThat(RULE.of(SamplePhrases.of(sentence, index))).isEqualTo(due);
	}

}
