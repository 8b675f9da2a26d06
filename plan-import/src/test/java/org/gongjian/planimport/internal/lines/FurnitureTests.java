package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FurnitureTests {

	@ParameterizedTest
	@ValueSource(strings = { "— 3 —", "-12-", "－ 7 －", "第3页", "第 3 页 共 10 页", "第3页/共10页", "目  录", "目次", "一、总体要求……………3",
			"二、建设水厂......12", "三、管护管网····5", "四、保障措施\t9" })
	void linesOfThePaperAreFurniture(String line) {
		assertThat(Furniture.is(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "3", "— 供水 —", "建设水厂……", "目录清单", "新建水厂3", "第3章", "第3页的说明", "投资2.5亿元，其中自筹0.5", "（一）水厂—3" })
	void linesOfTheTextAreNot(String line) {
		assertThat(Furniture.is(line)).isFalse();
	}

	@Test
	void longLineIsText() {
		assertThat(Furniture.is("供水".repeat(80) + "……3")).isFalse();
	}

}
