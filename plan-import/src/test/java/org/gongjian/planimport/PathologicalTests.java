package org.gongjian.planimport;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

/**
 * Texts made to keep a reader busy are read in the usual time, and four times the text in
 * about four times the time.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PathologicalTests {

	private static final int REPEATS = 800;

	private static final int MORE = 4;

	/** Sixteen would be what pairs of things cost. */
	private static final int MOST_GROWTH = 9;

	/** Below this, milliseconds say nothing. */
	private static final double GRAIN = 20;

	private static final String UNITS = "（责任单位：县水利局）";

	private static final String TITLES = "\t序号\n\t措施\n\t责任单位\n";

	private final PlanReader reader = new PlanReader();

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "lines", "sentences", "numbers", "tables" })
	void timeGrowsWithTheText(IntFunction<String> text) {
		assertGrowsWithTheText((repeats) -> this.reader.read(SampleText.of(text.apply(repeats))).taskCount());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pastedTexts")
	void timeGrowsWithThePastedText(IntFunction<String> text) {
		assertGrowsWithTheText((repeats) -> extracted(text.apply(repeats)).paragraphs().size());
	}

	private PlanText extracted(String text) {
		return this.reader.extract("方案.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	static Stream<Named<IntFunction<String>>> lines() {
		return Stream.of(named("cut lists of units", (n) -> "一、主要目标\n" + "甲乙丙丁（责任单位：县水利局、\n".repeat(n)),
				named("lines of a label", (n) -> "1. 完成\n" + "责任单位：县水利局、\n".repeat(n)),
				named("units, one a line", (n) -> "1. 完成\n（责任单位：县水利局，\n" + "县财政局，\n".repeat(n) + "）"),
				named("numbers of all styles", (n) -> "（一）一、1. 一是\n".repeat(n)),
				named("lists in lists", (n) -> "一、工作\n" + "二是抓好\n一是落实\n".repeat(n) + "1. 甲" + UNITS),
				named("chapters", (n) -> "一、主要目标\n（一）甲专项行动\n".repeat(n) + "1. 甲" + UNITS),
				named("titles", (n) -> "工作方案\n".repeat(n)),
				named("plans", (n) -> "甲专项行动实施方案\n一、主要任务\n1. 甲（责任单位：县水利局）\n".repeat(n / 2)),
				named("signatures", (n) -> "2023年6月5日\n县人民政府\n".repeat(n)),
				named("problems", (n) -> "一、整改任务\n" + "问题一：甲。\n整改措施：\n1. 乙\n整改时限：6月底\n责任单位：县水利局\n".repeat(n / 2)),
				named("labels behind a list", (n) -> "问题一：甲。\n整改措施：\n1. 乙\n" + "整改时限：6月底\n".repeat(n)),
				named("lists of measures", (n) -> "问题一：甲。\n" + "整改措施：\n".repeat(n) + "1. 乙\n责任单位：县水利局"),
				named("index data", (n) -> "发文字号：\n".repeat(n) + "1. 甲" + UNITS));
	}

	static Stream<Named<IntFunction<String>>> sentences() {
		return Stream.of(named("open parentheses", (n) -> "1. " + "（".repeat(n) + "）".repeat(n)),
				named("quotation marks", (n) -> "1. " + "“《（".repeat(n) + "完成100个" + UNITS),
				named("blanks", (n) -> "1. 完成" + " ".repeat(n) + "100" + "　".repeat(n) + "个" + UNITS),
				named("labels", (n) -> "1. 完成" + "责任单位：".repeat(n)),
				named("items in a line", (n) -> "1. 完成" + UNITS + ("2. 完成" + UNITS).repeat(n)),
				named("units in brackets", (n) -> "1. " + "完成（县水利局）".repeat(n)),
				named("units", (n) -> "1. 完成（责任单位：" + "县水利局、".repeat(n) + "）"),
				named("leading units", (n) -> "1. " + "由县水利局牵头，县财政局配合，".repeat(n)),
				named("offices", (n) -> "（一）" + "由".repeat(n) + "县委书记".repeat(n) + "牵头\n1. 甲" + UNITS),
				named("leads", (n) -> "一、保障措施\n" + "甲专项行动由县委书记甲牵头，县水利局主抓，".repeat(n)),
				named("clauses before a lead", (n) -> "一、保障措施\n" + "甲乙丙丁，".repeat(n) + "县委书记甲牵头。\n1. 甲" + UNITS),
				named("colons before leads", (n) -> "一、保障措施\n" + "由甲乙：丙丁牵头，".repeat(n) + "\n1. 甲" + UNITS),
				named("a name before a lead", (n) -> "一、保障措施\n由" + "甲乙丙丁".repeat(n) + "牵头\n1. 甲" + UNITS),
				named("labels with suffixes", (n) -> "1. 完成" + "责任单位及责任人（部门）".repeat(n) + "：县水利局"),
				named("suffixes of labels", (n) -> "1. 完成责任单位" + "及责任人".repeat(n) + "：县水利局"),
				named("labels that end in 是", (n) -> "1. 完成" + "责任单位是".repeat(n) + "：县水利局"),
				named("sentences", (n) -> "1. " + "完成100个。".repeat(n) + UNITS));
	}

	static Stream<Named<IntFunction<String>>> numbers() {
		return Stream.of(named("numerals", (n) -> "1. " + "一百".repeat(n) + "个" + "十百千".repeat(n) + UNITS),
				named("digits", (n) -> "1. " + "1-".repeat(n) + "1".repeat(n) + "%" + UNITS),
				named("figures", (n) -> "1. " + "达到95%、".repeat(n) + UNITS),
				named("figures of each", (n) -> "1. " + "各100场、".repeat(n) + UNITS),
				named("figures shared out", (n) -> "1. " + "甲、乙分别达到5%和6%、".repeat(n) + UNITS),
				named("ranges", (n) -> "1. " + "5%至".repeat(n) + "6%" + UNITS),
				named("baselines", (n) -> "1. " + "由2020年的5%提高到".repeat(n) + "6%" + UNITS),
				named("comparisons", (n) -> "1. " + "不高于".repeat(n) + "5%" + UNITS),
				named("days", (n) -> "1. " + "2023年6月底前，".repeat(n) + UNITS),
				named("rhythms", (n) -> "1. " + "每月6月5日、".repeat(n) + UNITS));
	}

	static Stream<Named<IntFunction<String>>> tables() {
		return Stream.of(named("rows", (n) -> TITLES + "\t1\n\t完成5个\n\t县水利局\n".repeat(n)),
				named("heads", (n) -> TITLES.repeat(n)),
				named("indicators", (n) -> "\t指标\n\t2020年\n\t2025年\n" + "\t甲\n\t1\n\t2\n".repeat(n)),
				named("heads of indicators", (n) -> "\t指标\n\t2020年\n\t2025年\n".repeat(n) + "\t甲\n\t1\n\t2\n"));
	}

	static Stream<Named<IntFunction<String>>> pastedTexts() {
		return Stream.of(named("rows", (n) -> "1\t修路\t县交通局\n".repeat(n)),
				named("open quotation marks", (n) -> "\"甲\t\"乙\n".repeat(n)),
				named("quotation marks", (n) -> "\"\t甲".repeat(n) + "\n" + "\"\t甲".repeat(n)),
				named("rows of growing width", (n) -> "甲\t乙\n甲\t乙\t丙\n".repeat(n)));
	}

	@Test
	void fiveMegabytesOnOneLineAreRead() {
		byte[] line = ("1. 完成改造100户，每月通报一次" + UNITS).getBytes(StandardCharsets.UTF_8);
		byte[] content = new byte[5_000_000 / line.length * line.length];
		for (int i = 0; i < content.length; i += line.length) {
			System.arraycopy(line, 0, content, i, line.length);
		}

		assertThat(this.reader.read(this.reader.extract("plan.txt", content)).taskCount()).isEqualTo(1);
	}

	private static void assertGrowsWithTheText(IntFunction<Integer> reading) {
		processorTime(reading, REPEATS);
		double once = processorTime(reading, REPEATS);

		double more = processorTime(reading, MORE * REPEATS);

		assertThat(more).isLessThan(MOST_GROWTH * Math.max(once, GRAIN));
	}

	// Milliseconds of the processor, so that what else the machine does counts little.
	private static double processorTime(IntFunction<Integer> reading, int repeats) {
		long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		assertThat(reading.apply(repeats)).isNotNegative();
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6;
	}

}
