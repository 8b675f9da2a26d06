package org.gongjian.app.frame;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChangedMeanwhileAdviceTests {

	private final ChangedMeanwhileAdvice advice = new ChangedMeanwhileAdvice();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "23505", "23503" })
	void rowThatAnotherChangeMadeOrTookIsAConflict(String state) {
		assertThat(this.advice.broken(broken(state), this.response)).isEqualTo("error/409");
		assertThat(this.response.getStatus()).isEqualTo(409);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "23502", "23514", "22001", "P0001" })
	void anyOtherBrokenConstraintIsAFault(String state) {
		DataIntegrityViolationException broken = broken(state);

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.advice.broken(broken, this.response))
			.isSameAs(broken);
		assertThat(this.response.getStatus()).isEqualTo(200);
	}

	@Test
	void violationWithoutACauseFromTheDatabaseIsAFault() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.advice.broken(new DataIntegrityViolationException("not-null property"), this.response));
	}

	private static DataIntegrityViolationException broken(String state) {
		return new DataIntegrityViolationException("broken", new SQLException("broken", state));
	}

}
