package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SectionKindTests {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "主要目标, GOALS", "目标任务, GOALS", "总体目标, GOALS", "任务清单, TASKS", "2026年重点任务, TASKS", "保障措施, SAFEGUARDS",
			"强化组织保障, SAFEGUARDS", "总体要求, FRAME", "基本原则, FRAME", "治水目标, GOALS", "治水任务, TASKS", "行动举措, TASKS",
			"时间安排, SAFEGUARDS", "现状与问题, FRAME", "现状, FRAME", "供水工作现状, FRAME", "组织推进, SAFEGUARDS", "分解任务, WORK",
			"健全管护机制, WORK", "'明确目标任务，压实责任', WORK" })
	void headingTellsWhatASectionIsFor(String heading, SectionKind kind) {
		assertThat(SectionKind.of(heading)).isEqualTo(kind);
	}

}
