package org.gongjian.planimport.internal.head;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StageYearTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "全面推进阶段（2027年）。建设水厂, 2027", "启动阶段(2026 年)，排查水源, 2026", "启动阶段（2026年）。排查。验收阶段（2028年）。评估, 2028",
			"启动阶段（2026年）。现阶段水厂6座, 2026", "启动阶段（3月至5月）。排查, ", "现阶段供水, ", "'', " })
	void passageIsOfTheYearOfItsStage(String text, @Nullable String year) {
		assertThat(StageYear.at(text, text.length())).isEqualTo(year);
	}

	@Test
	void stageBehindAWordIsNotItsOwn() {
		assertThat(StageYear.at("6月底前排查。验收阶段（2028年）", 5)).isNull();
	}

	@Test
	void yearStandsBeforeTheWordsOfASentence() {
		String text = "推进阶段（2027年）。县水利局6月底前评估";

		assertThat(StageYear.before(text, 12, 16)).isEqualTo("2027年县水利局");
		assertThat(StageYear.before(text, 0, 4)).isEqualTo("推进阶段");
	}

}
