package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ItemNumberTests {

	@ParameterizedTest(name = "{0} is number {2}")
	@CsvSource({ "第三章 供水, CHAPTER, 3, 第三章, 供水", "第十二节 水质, SECTION, 12, 第十二节, 水质", "二十一、保障, HAN, 21, 二十一, 保障",
			"（十二）管护, HAN_IN_PARENTHESES, 12, （十二）, 管护", "(三) 监测, HAN_IN_PARENTHESES, 3, (三), 监测",
			"12. 建厂, ARABIC, 12, 12, 建厂", "7.建厂, ARABIC, 7, 7, 建厂", "5、建厂, ARABIC, 5, 5, 建厂",
			"（4）巡查, ARABIC_IN_PARENTHESES, 4, （4）, 巡查", "二是抓落实, CLAUSE, 2, 二是, 抓落实", "一要抓落实, CLAUSE, 1, 一要, 抓落实",
			"3）巡查, ARABIC_BEFORE_PARENTHESIS, 3, 3）, 巡查", "第二，巡查, ORDINAL, 2, 第二, 巡查", "第二部分  供水, PART, 2, 第二部分, 供水",
			"叁、供水, FORMAL, 3, 叁, 供水", "Ⅳ. 供水, FORMAL, 4, Ⅳ, 供水", "壹 守住水源, FORMAL, 1, 壹, 守住水源", "二. 供水, HAN, 2, 二, 供水",
			"三  改造管网, HAN, 3, 三, 改造管网", "㈢供水, HAN_IN_PARENTHESES, 3, ㈢, 供水", "（二）、供水, HAN_IN_PARENTHESES, 2, （二）, 供水",
			"任务三：供水, NAMED, 3, 任务三, 供水", "⒓供水, ARABIC, 12, ⒓, 供水", "１２．供水, ARABIC, 12, １２, 供水",
			"2.3 供水, DECIMAL, 3, 2.3, 供水", "2.3.4供水, DEEP_DECIMAL, 4, 2.3.4, 供水",
			"⑵供水, ARABIC_IN_PARENTHESES, 2, ⑵, 供水", "第3章 供水, CHAPTER, 3, 第3章, 供水", "⑫巡查, CIRCLED, 12, ⑫, 巡查" })
	void numberOfALineIsRead(String line, NumberStyle style, int value, String printed, String text) {
		ItemNumber number = ItemNumber.at(line);

		assertThat(number).isNotNull();
		assertThat(number.style()).isEqualTo(style);
		assertThat(number.value()).isEqualTo(value);
		assertThat(number.printed()).isEqualTo(printed);
		assertThat(line.substring(number.end())).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026年，全县", "1.5倍", "主要目标", "（县水利局负责）", "一是建厂，二是管网，三是水质。", "①建厂；②管网。", "第一，建厂；第二，管网。",
			"1.5 万亩", "一 ，二", "" })
	void otherLinesHaveNone(String line) {
		assertThat(ItemNumber.at(line)).isNull();
	}

}
