package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EachRuleTests {

	@Test
	void activitiesAreCountedOneByOne() {
		assertThat(EachRule.activities(SamplePhrases.of("开展“文明乡风、家风”宣讲、技能比武和义诊各20场"))).containsExactly("“文明乡风、家风”宣讲",
				"技能比武", "义诊");
	}

	@Test
	void sumOverActivitiesIsOneFigure() {
		assertThat(EachRule.activities(SamplePhrases.of("开展宣讲和义诊活动20场"))).isEmpty();
	}

}
