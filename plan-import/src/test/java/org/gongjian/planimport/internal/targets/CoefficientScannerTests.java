package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CoefficientScannerTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "水资源利用系数达到0.58, 0.58", "差异系数控制在 0.50以内, 0.50", "有效利用指数不低于0.6, 0.6" })
	void coefficientHasNoUnit(String sentence, String value) {
		assertThat(CoefficientScanner.in(sentence)).singleElement().satisfies((figure) -> {
			assertThat(figure.value()).isEqualByComparingTo(value);
			assertThat(figure.unit()).isEmpty();
		});
	}

	@Test
	void coefficientsOfAListAreSeveral() {
		assertThat(CoefficientScanner.in("小学、初中差异系数分别控制在0.50和0.45以内")).extracting(Figure::value)
			.containsExactly(new BigDecimal("0.50"), new BigDecimal("0.45"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "水质优于0.58", "系数达到0.58%", "投资达到0.58亿元", "系数达到1.2", "供水率达到0.95" })
	void otherNumbersAreNone(String sentence) {
		assertThat(CoefficientScanner.in(sentence)).isEmpty();
	}

}
