package org.gongjian.planimport.internal.extract.sheet;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommaTextTests {

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void valuesArePlaced(String delimiter) {
		String text = "供水台账,,\r\n序号,任务,责任单位\r\n1,修管网,\"县水利局\n县财政局\"\r\n2,,县电力公司\r\n".replace(",", delimiter);

		assertThat(CommaText.read(text).paragraphs()).containsExactly(Paragraph.of("供水台账"),
				Paragraph.in(Cell.at(0, 0, 0), "序号"), Paragraph.in(Cell.at(0, 0, 1), "任务"),
				Paragraph.in(Cell.at(0, 0, 2), "责任单位"), Paragraph.in(Cell.at(0, 1, 0), "1"),
				Paragraph.in(Cell.at(0, 1, 1), "修管网"), Paragraph.in(Cell.at(0, 1, 2), "县水利局"),
				Paragraph.in(Cell.at(0, 1, 2), "县财政局"), Paragraph.in(Cell.at(0, 2, 0), "2"),
				Paragraph.in(Cell.at(0, 2, 1), ""), Paragraph.in(Cell.at(0, 2, 2), "县电力公司"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,\"修管网", "1,\"修\"管网,县" })
	void carelessQuotationIsRead(String text) {
		assertThat(CommaText.read(text).paragraphs()).extracting(Paragraph::text).contains("1");
	}

	@Test
	void tableWithoutWordsIsEmpty() {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> CommaText.read(",,\n,,"));
	}

}
