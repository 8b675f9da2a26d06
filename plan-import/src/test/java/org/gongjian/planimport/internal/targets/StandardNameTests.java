package org.gongjian.planimport.internal.targets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StandardNameTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "管护补贴每人每月, 管护补贴", "每人每月管护补贴, 管护补贴", "给予一次性奖励, 一次性奖励", "管护补贴按每户每年执行, 管护补贴", "困难家庭每户补助, 困难家庭每户补助",
			"自发现之日起报修时间, 报修时间", "水费标准为每户每月, 水费标准", "每户, 每户", "县道每年每公里, 县道", "每岗每月补贴, 补贴" })
	void wordsOfRateAreNoName(String indicator, String expected) {
		assertThat(StandardName.of(indicator)).isEqualTo(expected);
	}

}
