package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListLabelTests {

	@ParameterizedTest
	@ValueSource(strings = { "整改措施：", "具体措施:", "【整改措施】", "工 作 举 措 ：", "下一步工作打算：", "整改任务：" })
	void labelOpensAList(String line) {
		assertThat(ListLabel.is(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "整改措施", "整改目标：", "责任单位：", "整改措施：建设水厂。", "供水措施：", "：" })
	void otherLinesOpenNone(String line) {
		assertThat(ListLabel.is(line)).isFalse();
	}

}
