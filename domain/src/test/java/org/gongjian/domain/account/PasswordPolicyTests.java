package org.gongjian.domain.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordPolicyTests {

	private static final List<String> NAMES = List.of("zhang.san", "样板区");

	@ParameterizedTest
	@ValueSource(strings = { "Lvshui-Qingshan-7", "清水Qing7-7-7", "correct Horse 9 battery", "aB3aB3aB3x" })
	void acceptsThreeClasses(String password) {
		assertThat(PasswordPolicy.check(password, NAMES)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ab1-xyz, TOO_SHORT", "abcdefgh1, TOO_FEW_CLASSES", "绿水青山绿水青山, TOO_FEW_CLASSES",
			"Zhang.San-77, HOLDS_NAME", "Aa1样板区好地方, HOLDS_NAME", "Admin@123, COMMON", "P@ssw0rd, COMMON",
			"1qaz@WSX, COMMON" })
	void refuses(String password, PasswordProblem problem) {
		assertThat(PasswordPolicy.check(password, NAMES)).contains(problem);
	}

	@Test
	void takesUpTo200Characters() {
		assertThat(PasswordPolicy.check("aB3" + "x".repeat(197), NAMES)).isEmpty();
		assertThat(PasswordPolicy.check("aB3" + "x".repeat(198), NAMES)).containsExactly(PasswordProblem.TOO_LONG);
	}

	@Test
	void namesTheSameCharacterOfFourBytesOnce() {
		assertThat(PasswordPolicy.check("aB3" + "𠮷".repeat(4), NAMES)).contains(PasswordProblem.TOO_SHORT);
	}

}
