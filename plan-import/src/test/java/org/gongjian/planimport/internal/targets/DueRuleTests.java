package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;

import org.gongjian.planimport.internal.head.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "'2026年，供水率达到92%', 2026-12-31", "到2027年供水率达到95%, 2027-12-31", "全年培训80人, 2026-12-31",
			"力争今年达到60家, 2026-12-31", "培训80人, ", "不高于2025年同期水平, ", "2026年后建设3座, ", "从2026年7月1日起提高6%, " })
	void yearOfTheSentenceIsTheDay(String sentence, @Nullable LocalDate due) {
		assertThat(new DueRule(Period.years(2026, 2026)).ofList(sentence)).isEqualTo(due);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "8月底前建成水厂3座, 2026-08-31", "2027年6月30日前改造管网80公里, 2027-06-30", "6月30日前到期的贷款新增5户, ", "13月底前建成水厂3座, " })
	void dayOfTheClauseComesFirst(String sentence, @Nullable LocalDate due) {
		assertThat(new DueRule(Period.years(2026, 2026)).of(SamplePhrases.of(sentence))).isEqualTo(due);
	}

	@ParameterizedTest(name = "figure {1} of {0}: {2}")
	@CsvSource({ "'6月底前新建水厂3座，改造泵站5座', 1, 2026-06-30", "'6月底前新建水厂3座，9月底前改造泵站5座', 1, 2026-09-30",
			"'全县6月底前新建水厂3座；改造泵站5座', 1, 2026-06-30", "'县水利局牵头推进城乡供水一体化，6月底前新建水厂3座；改造泵站5座', 1, ",
			"'新建水厂3座，6月底前改造泵站5座', 0, ", "'新建水厂3座年内全部通水，加强管理', 0, 2026-12-31", "'到2027年，新建水厂3座；改造泵站5座', 1, 2027-12-31",
			"6月底前新建水厂3座。改造泵站5座, 1, ", "'2026年供水率达到80%，2027年达到90%；水价降到3元', 2, ", "'2026年采购水表300只，以后每年增幅不低于10%', 1, ",
			"推进阶段（2027年）。完成投资6亿元, 0, 2027-12-31", "'推进阶段（2027年）。完成投资6亿元，供水率达到90%', 1, 2027-12-31",
			"推进阶段（2027年）。2028年供水率达到95%, 0, 2028-12-31" })
	void dayGovernsWhatFollows(String sentence, int index, @Nullable LocalDate due) {
		assertThat(new DueRule(Period.years(2026, 2026)).of(SamplePhrases.of(sentence, index))).isEqualTo(due);
	}

}
