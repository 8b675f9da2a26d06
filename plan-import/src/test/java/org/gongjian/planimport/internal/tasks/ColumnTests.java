package org.gongjian.planimport.internal.tasks;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "序号, NUMBER", "编号, NUMBER", "牵头单位, LEAD", "主办部门, LEAD", "牵头单位及责任人, LEAD", "配合单位, SUPPORT",
			"参与部门, SUPPORT", "责任 单位, UNITS", "责任分工, ", "责任主体, UNITS", "承办单位, UNITS", "县级责任单位, UNITS", "完成时限, DUE",
			"时间节点, DUE", "工作进度, DUE", "责任领导, OFFICIAL", "牵头领导, LEADER", "牵头县领导, LEADER", "包抓县领导, OFFICIAL",
			"责任人及职务, OFFICIAL", "工作目标, GOAL", "年度目标任务, GOAL", "目标要求, GOAL", "具体措施, TEXT", "重点任务, TEXT", "工作任务及要求, TEXT",
			"整改措施, TEXT", "备注, OTHER", "投资（万元）, OTHER", "完成情况, OTHER" })
	void nameSaysWhatTheColumnHolds(String cell, @Nullable Column column) {
		assertThat(Column.named(cell)).isEqualTo(column);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "反馈问题, TEXT", "问题清单, TEXT", "存在的问题, TEXT", "整改目标, GOAL", "整改措施, TEXT", "整改时限, DUE", "整改责任单位, UNITS",
			"整改牵头单位, LEAD", "整改责任人, OFFICIAL" })
	void tablesOfProblemsHaveNamesOfTheirOwn(String cell, Column column) {
		assertThat(Column.named(cell)).isEqualTo(column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "县水利局", "建设水厂", "1", "具体措施见附件所列各项工作任务", "供水普及率（%）" })
	void otherWordsNameNone(String cell) {
		assertThat(Column.named(cell)).isNull();
	}

}
