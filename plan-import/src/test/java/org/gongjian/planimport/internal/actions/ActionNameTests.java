package org.gongjian.planimport.internal.actions;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActionNameTests {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "供水保障专项行动实施方案, 供水保障专项行动", "供水（含污水）专项行动方案, 供水（含污水）专项行动", "供水的具体实施方案, 供水", "健全管护机制。压实责任，抓好落实。, 健全管护机制",
			"方案, 方案", "压实责任：, 压实责任" })
	void nameIsTheHeadingWithoutPlanWords(String heading, String name) {
		assertThat(ActionName.of(heading)).isEqualTo(name);
	}

}
