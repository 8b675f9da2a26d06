package org.gongjian.planimport;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Texts made to keep a reader busy are read in the usual time.
 */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PathologicalTests {

	private static final int REPEATS = 100_000;

	private static final String UNITS = "（责任单位：县水利局）";

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void textOfRepeatsIsRead(String name, String text) {
		assertThat(new PlanReader().read(SampleText.of(text)).taskCount()).isNotNegative();
	}

	static Stream<Arguments> texts() {
		return Stream.of(arguments("open parentheses", "1. " + "（".repeat(REPEATS) + "）".repeat(REPEATS)),
				arguments("cut lists of units", "一、主要目标\n" + "甲乙丙丁（责任单位：县水利局、\n".repeat(REPEATS)),
				arguments("numerals", "1. " + "一百".repeat(REPEATS) + "个" + "十百千".repeat(REPEATS) + UNITS),
				arguments("digits", "1. " + "1-".repeat(REPEATS) + "1".repeat(REPEATS) + "%" + UNITS),
				arguments("figures", "1. " + "达到95%、".repeat(REPEATS) + UNITS),
				arguments("comparisons", "1. " + "不高于".repeat(REPEATS) + "5%" + UNITS),
				arguments("numbers of all styles", "（一）一、1. 一是\n".repeat(REPEATS)),
				arguments("lists in lists", "一、工作\n" + "二是抓好\n一是落实\n".repeat(REPEATS) + "1. 甲" + UNITS),
				arguments("quotation marks", "1. " + "“《（".repeat(REPEATS) + "完成100个" + UNITS),
				arguments("offices", "（一）" + "由".repeat(REPEATS) + "县委书记".repeat(REPEATS) + "牵头\n1. 甲" + UNITS),
				arguments("titles", "工作方案\n".repeat(REPEATS)),
				arguments("rhythms and dates", "1. " + "每月6月5日、".repeat(REPEATS) + UNITS),
				arguments("units", "1. 完成（责任单位：" + "县水利局、".repeat(REPEATS) + "）"),
				arguments("blanks", "1. 完成" + " ".repeat(REPEATS) + "100" + "　".repeat(REPEATS) + "个" + UNITS),
				arguments("cells", "\t序号\n\t措施\n\t责任单位\n" + "\t1\n\t完成5个\n\t县水利局\n".repeat(REPEATS)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pastedTexts")
	void pastedTextOfRepeatsIsRead(String name, String text) {
		assertThat(new PlanReader().paste(text).paragraphs()).isNotEmpty();
	}

	static Stream<Arguments> pastedTexts() {
		return Stream.of(arguments("rows", "1\t修路\t县交通局\n".repeat(REPEATS)),
				arguments("open quotation marks", "\"甲\t\"乙\n".repeat(REPEATS)),
				arguments("quotation marks", "\"\t甲".repeat(REPEATS) + "\n" + "\"\t甲".repeat(REPEATS)),
				arguments("rows of growing width", "甲\t乙\n甲\t乙\t丙\n".repeat(REPEATS)));
	}

	@Test
	void fiveMegabytesOnOneLineAreRead() {
		byte[] line = ("1. 完成改造100户，每月通报一次" + UNITS).getBytes(StandardCharsets.UTF_8);
		byte[] content = new byte[5_000_000 / line.length * line.length];
		for (int i = 0; i < content.length; i += line.length) {
			System.arraycopy(line, 0, content, i, line.length);
		}
		PlanReader reader = new PlanReader();

		assertThat(reader.read(reader.extract("plan.txt", content)).taskCount()).isEqualTo(1);
	}

}
