package org.gongjian.planimport.internal.tasks;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LabelledFieldTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "牵头单位：县水利局, UNITS, 牵头单位, 县水利局", "责任 单位:县水利局, UNITS, 责任单位, 县水利局", "完成时限：6月底前, TERM, 完成时限, 6月底前",
			"【责任领导】周明远, OFFICIALS, 责任领导, 周明远", "〔责任人〕：林芳, OFFICIALS, 责任人, 林芳" })
	void labelSaysWhatFollows(String text, LabelledField.Kind kind, String label, String value) {
		assertThat(LabelledField.in(PlacedText.of(0, text, 0))).singleElement().satisfies((field) -> {
			assertThat(field.kind()).isEqualTo(kind);
			assertThat(field.label()).isEqualTo(label);
			assertThat(field.value().text()).isEqualTo(value);
		});
	}

	@Test
	void fieldEndsAtTheNextLabel() {
		assertThat(LabelledField.in(PlacedText.of(0, "建厂。牵头单位：县水利局；配合单位：县财政局 完成时限：9月底", 0)))
			.extracting(LabelledField::label, (field) -> field.value().text())
			.containsExactly(tuple("牵头单位", "县水利局；"), tuple("配合单位", "县财政局"), tuple("完成时限", "9月底"));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "责任单位：县水利局, true", "（责任单位：县水利局）, true", "【责任单位】县水利局, true", "（ 牵头单位：县水利局, true", "明确责任单位：县水利局, false",
			"责任单位要落实责任, false", "县水利局, false", "'', false", "（, false" })
	void textMayBeginWithALabel(String text, boolean begins) {
		assertThat(LabelledField.begins(text)).isEqualTo(begins);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "建设水厂。", "压实责任单位和责任领导的责任", "目标：供水率达到95%", "【供水】县水利局" })
	void otherWordsAreNoLabel(String text) {
		assertThat(LabelledField.in(PlacedText.of(0, text, 0))).isEmpty();
		assertThat(LabelledField.startsIn(text)).isEmpty();
	}

}
