package org.gongjian.planimport;

import java.util.List;

import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EndingsTests {

	private final PlanReader reader = new PlanReader();

	static List<String> endings() {
		return PlanReader.endings();
	}

	@ParameterizedTest
	@MethodSource("endings")
	void fileOfEachEndingIsOfAKnownKind(String ending) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> this.reader.extract("方案." + ending, new byte[0]))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.EMPTY));
	}

	@Test
	void endingsAreGivenOnceAndAsPeopleWriteThem() {
		assertThat(endings()).contains("txt").doesNotHaveDuplicates().allMatch((ending) -> ending.matches("[a-z]+"));
	}

}
