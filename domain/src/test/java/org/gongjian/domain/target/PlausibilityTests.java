package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlausibilityTests {

	@ParameterizedTest(name = "{0} {1}{2}, {3}, {4}: {5} after {6} is {7}")
	@CsvSource({ "AT_LEAST, 90, %, RATIO, 就诊率, 91/100, , ''", "AT_LEAST, 90, %, RATIO, 就诊率, 100/100, , ''",
			"AT_LEAST, 90, %, RATIO, 就诊率, 101/100, , PART_ABOVE_WHOLE",
			"AT_LEAST, 90, %, RATIO, 就诊率, -1/100, , BELOW_ZERO",
			"AT_LEAST, 90, %, RATIO, 就诊率, 9/100, 91/100, JUMP_DOWN",
			"AT_MOST, 10, %, LATEST, 自付比例, 51/100, 5/100, JUMP_UP", "AT_LEAST, 100, 场, SUM, 讲座, 10, , ''",
			"AT_LEAST, 100, 场, SUM, 讲座, 50, 5, ''", "AT_LEAST, 100, 场, SUM, 讲座, 51, 5, JUMP_UP",
			"AT_LEAST, 100, 场, SUM, 讲座, 5, 50, ''", "AT_LEAST, 100, 场, SUM, 讲座, 4, 50, JUMP_DOWN",
			"AT_LEAST, 100, 场, SUM, 讲座, 0, 50, JUMP_DOWN", "AT_LEAST, 100, 场, SUM, 讲座, 7, 0, ''",
			"AT_LEAST, 100, 场, SUM, 讲座, -3, 5, BELOW_ZERO", "AT_LEAST, 100, 场, SUM, 讲座, 300, , ''",
			"AT_LEAST, 100, 场, SUM, 讲座, 301, , FAR_ABOVE_GOAL", "AT_LEAST, 12, 万亩, LATEST, 累计建成高标准农田, 9, 10, FALLEN",
			"AT_LEAST, 12, 万亩, LATEST, 累计建成高标准农田, 10, 10, ''", "AT_LEAST, 8600, 人, LATEST, 务工就业规模, 8500, 8700, ''",
			"AT_MOST, 5, 件, LATEST, 未办结信访件, 3, 9, ''", "EXACTLY, 0, 户, LATEST, 因灾返贫, 7, 0, ''" })
	void asksAboutWhatIsUnusual(Comparison comparison, BigDecimal value, String measure, OverTime overTime,
			String words, String figure, @Nullable String former, String oddities) {
		Plausibility plausibility = new Plausibility(new Goal(comparison, value, null, measure), overTime, words);

		assertThat(plausibility.of(figure(figure), (former != null) ? figure(former) : null)
			.stream()
			.map(Enum::name)
			.collect(Collectors.joining(" "))).isEqualTo(oddities);
	}

	@ParameterizedTest
	@CsvSource({ "%, 农产品网络零售额增长, true", "%, 工业增加值增速, true", "个百分点, 能耗降幅, true", "%, 辖区内就诊率, false", "场, 讲座, false",
			"张, 新增床位, false" })
	void onlyHowMuchSomethingGrewMayBeBelowZero(String measure, String words, boolean negative) {
		Goal goal = new Goal(Comparison.AT_LEAST, BigDecimal.TEN, null, measure);

		assertThat(new Plausibility(goal, OverTime.LATEST, words).mayBeNegative()).isEqualTo(negative);
	}

	private static Figure figure(String written) {
		String[] parts = written.split("/");
		return (parts.length == 2) ? Figure.share(parts[0], parts[1]) : Figure.of(written);
	}

}
