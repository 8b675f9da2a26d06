package org.gongjian.app.api;

import java.math.BigDecimal;

import org.gongjian.domain.target.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureAnswerTests {

	@ParameterizedTest
	@CsvSource({ "0E-16, 0", "1E+3, 1000", "12.50, 12.5", "100, 100" })
	void aNumberIsPlain(BigDecimal number, String answered) {
		assertThat(FigureAnswer.plain(number)).isEqualTo(answered);
	}

	@Test
	void theRateOfTwoPartsHasNoZerosAtItsEnd() {
		assertThat(FigureAnswer.of(Figure.share("-3", "100"))).isEqualTo(new FigureAnswer("-3", "-3", "100"));
		assertThat(FigureAnswer.of(Figure.share("1", "3")))
			.isEqualTo(new FigureAnswer("33.3333333333333333", "1", "3"));
	}

}
