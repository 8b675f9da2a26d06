package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberStyleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "第三章 供水, CHAPTER", "第一节 建厂, SECTION", "一、供水, HAN", "（十二）供水, HAN_IN_PARENTHESES",
			"(二)供水, HAN_IN_PARENTHESES", "12. 供水, ARABIC", "3、供水, ARABIC", "（12）供水, ARABIC_IN_PARENTHESES",
			"问题一：水少, NAMED", "反馈问题3：水少, NAMED", "整改任务二、护源, NAMED", "一是供水, CLAUSE", "二要供水, CLAUSE" })
	void numberIsWrittenInAStyle(String line, NumberStyle style) {
		assertThat(ItemNumber.at(line)).isNotNull().extracting(ItemNumber::style).isEqualTo(style);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "供水", "2.5亿元", "2026年", "一般情况", "（含泵站）", "第三方检测", "1234. 供水" })
	void otherBeginningsAreNoNumber(String line) {
		assertThat(ItemNumber.at(line)).isNull();
	}

}
