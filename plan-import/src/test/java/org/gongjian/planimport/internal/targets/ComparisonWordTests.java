package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonWordTests {

	@ParameterizedTest(name = "{0} in {1}: {2}")
	@CsvSource({ "控制在, 漏损率控制在全市平均的, 6", "至少, 每村至少建, 4", "至少, 至少在每个行政村的集中居住点, -1", "至少, 至少水厂、泵站, -1", "达到, 达到, 2",
			"达到, 达到了, -1", "最低, 最低工资, -1", "最低, 最低生活保障, -1", "最低, 费用最低, 4", "控制在, 漏损率, -1", "以上, 以上, -1" })
	void wordCountsWhereItStandsRight(String word, String lead, int end) {
		ComparisonWord found = ComparisonWord.ALL.stream()
			.filter((candidate) -> candidate.word().equals(word))
			.findFirst()
			.orElseThrow();
		assertThat(found.endIn(lead)).isEqualTo(end);
	}

	@Test
	void longerWordsAreLookedForFirst() {
		assertThat(ComparisonWord.ALL).extracting((word) -> word.word().length()).isSortedAccordingTo((a, b) -> b - a);
	}

}
