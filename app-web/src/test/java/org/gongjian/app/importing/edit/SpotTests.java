package org.gongjian.app.importing.edit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpotTests {

	@ParameterizedTest
	@ValueSource(strings = { "a0", "a3k1", "a3d0", "a12t34", "a0t3k1", "a0t3d99999" })
	void markIsReadAsItIsWritten(String mark) {
		assertThat(Spot.valueOf(mark).mark()).isEqualTo(mark);
		assertThat(Spot.valueOf(mark).stands(SampleDraft.read())).isEqualTo(mark.equals("a0"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "t1", "a-1", "a0t-1", "a0t", "a1t2k3d4", "a999999", "head", "a0\n", "ａ０" })
	void whatIsNoMarkIsNowhere(String text) {
		assertThat(Spot.valueOf(text).stands(SampleDraft.read())).isFalse();
	}

}
