package org.gongjian.planimport.units;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfOnePlanTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "有关单位, true", "各有关部门, true", "其他成员单位, true", "各责任单位, true", "各镇, false", "各镇街, false", "各街道, false",
			"6个街道, false", "区级各部门, false" })
	void wordsThatMeanOtherBodiesInEveryPlanAreTold(String word, boolean ofOnePlan) {
		assertThat(UnitDictionary.standard().dependsOnPlan(word)).isEqualTo(ofOnePlan);
	}

}
