package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BoxTitleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "专栏1 重点项目, true", "专栏3-1, true", "专栏一：供水工程, true", "专栏 2 水厂, true", "专栏, false", "专栏作家, false",
			"见专栏1, false", "'', false" })
	void boxHasANumber(String line, boolean expected) {
		assertThat(BoxTitle.is(line)).isEqualTo(expected);
	}

}
