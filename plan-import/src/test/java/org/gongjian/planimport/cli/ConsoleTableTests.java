package org.gongjian.planimport.cli;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleTableTests {

	@Test
	void columnsStandBelowEachOther() {
		ConsoleTable table = new ConsoleTable(List.of("编号", "任务", "单位"), List.of(8, 20, 20));
		table.add("1", "建厂3座", "县水利局");
		table.add("（十二）", "修路", "各镇");

		assertThat(table.lines()).containsExactly("  编号      任务     单位", "  1         建厂3座  县水利局", "  （十二）  修路     各镇");
	}

	@Test
	void wideCellIsCut() {
		ConsoleTable table = new ConsoleTable(List.of("任务"), List.of(8));
		table.add("改造水厂三座");
		table.add("改造水厂");

		assertThat(table.lines()).contains("  改造水…", "  改造水厂");
	}

	@Test
	void tableWithoutRowsIsNotThere() {
		assertThat(new ConsoleTable(List.of("任务"), List.of(8)).lines()).isEmpty();
	}

}
