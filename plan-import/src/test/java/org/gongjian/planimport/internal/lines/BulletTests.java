package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BulletTests {

	@ParameterizedTest
	@ValueSource(strings = { "——建设水厂", "— 建设水厂", "● 建设水厂", "◆建设水厂", "※建设水厂" })
	void signOpensAnItem(String line) {
		assertThat(line.substring(Bullet.end(line))).isEqualTo("建设水厂");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "建设水厂", "— 3 —", "-5%" })
	void otherLinesHaveNone(String line) {
		assertThat(Bullet.end(line)).isZero();
	}

}
