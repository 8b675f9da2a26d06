package org.gongjian.planimport.internal.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharactersTests {

	private final Characters ends = Characters.of("。；;?\uFFFF");

	@ParameterizedTest
	@ValueSource(chars = { '。', '；', ';', '?', '\uFFFF' })
	void membersAreKnown(char member) {
		assertThat(this.ends.has(member)).isTrue();
	}

	@Test
	void otherCharactersAreNot() {
		long members = 0;
		for (int c = 0; c <= Character.MAX_VALUE; c++) {
			members += this.ends.has((char) c) ? 1 : 0;
		}
		assertThat(members).isEqualTo(5);
	}

	@Test
	void noCharactersAreInNoText() {
		assertThat(Characters.of("").anyIn("水")).isFalse();
		assertThat(Characters.of("").makeUp("")).isTrue();
	}

	@Test
	void textIsAskedForThem() {
		assertThat(this.ends.anyIn("修水厂。再通水")).isTrue();
		assertThat(this.ends.anyIn("修水厂")).isFalse();
		assertThat(this.ends.endOf("修水厂；")).isTrue();
		assertThat(this.ends.startOf("；修水厂")).isTrue();
		assertThat(this.ends.endOf("") || this.ends.startOf("")).isFalse();
		assertThat(this.ends.makeUp("。；")).isTrue();
		assertThat(this.ends.makeUp("。水")).isFalse();
	}

	@Test
	void runsOfThemAtTheEndsAreFound() {
		assertThat(this.ends.endOfRun("；。水；")).isEqualTo(2);
		assertThat(this.ends.withoutEnd("；水。；")).isEqualTo("；水");
		assertThat(this.ends.withoutEnd("；。")).isEmpty();
	}

	@Test
	void nextOfThemIsFound() {
		assertThat(this.ends.next("水。水；", 2)).isEqualTo(3);
		assertThat(this.ends.next("水。水", 2)).isEqualTo(3);
	}

}
