package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnexLineTests {

	@ParameterizedTest
	@ValueSource(strings = { "附件", "附件2", "附 件：", "附表1-2", "附录二：" })
	void lineAnnouncesAnAnnex(String line) {
		assertThat(AnnexLine.is(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "附件2 供水任务表", "附近水厂" })
	void otherLinesDoNot(String line) {
		assertThat(AnnexLine.is(line)).isFalse();
	}

}
