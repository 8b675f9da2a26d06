package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleLineTests {

	@ParameterizedTest
	@ValueSource(strings = { "云溪县2026年供水保障实施方案", "供水（含污水）专项行动方案", "2026年水利工作要点", "云溪县“十五五”供水规划" })
	void shortLineThatEndsInAPlanWordIsATitle(String line) {
		assertThat(TitleLine.is(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "任务清单", "1. 制定实施方案", "各乡镇要细化方案，报送水利局。制定方案", "附件：责任分工", "关于印发《供水方案》的通知", "供水保障", "" })
	void sentencesItemsAndNoticesAreNot(String line) {
		assertThat(TitleLine.is(line)).isFalse();
	}

}
