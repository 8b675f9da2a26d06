package org.gongjian.planimport.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNumberRuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "云水〔2026〕12号", "云水[2026]12号", "云府办发（2026）第5号", "云 水 〔2026〕 12 号" })
	void numberStandsOnALineOfItsOwn(String line) {
		assertThat(DocumentNumberRule.of(List.of(Paragraph.of("云溪县水利局文件"), Paragraph.of(line))))
			.isEqualTo(line.replace(" ", ""));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "按照《全省方案》（省农组〔2025〕7号），制定本方案。", "（云水〔2026〕12号）", "2026年第12号", "云水〔26〕12号", "云水〔2026〕号" })
	void otherLinesAreNoNumber(String line) {
		assertThat(DocumentNumberRule.of(List.of(Paragraph.of(line)))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "云水〔2026〕12号        签发人：周明远", "云水〔2026〕12号 签发：林芳" })
	void whoSignedMayStandBesideIt(String line) {
		assertThat(DocumentNumberRule.of(List.of(Paragraph.of(line)))).isEqualTo("云水〔2026〕12号");
	}

	@ParameterizedTest
	@ValueSource(strings = { "云溪县水利局文件 云水〔2026〕12号", "文号：云水〔2026〕12号", "发文字号：云水〔2026〕12号" })
	void letterheadMayStandBeforeIt(String line) {
		assertThat(DocumentNumberRule.of(List.of(Paragraph.of(line)))).isEqualTo("云水〔2026〕12号");
	}

	@Test
	void firstOfSeveralIsTheDocumentsOwn() {
		assertThat(DocumentNumberRule.of(List.of(Paragraph.of("云水〔2026〕12号"), Paragraph.of("云水〔2025〕9号"))))
			.isEqualTo("云水〔2026〕12号");
	}

	@Test
	void numberFarBelowIsThatOfAnother() {
		List<Paragraph> lines = new ArrayList<>(IntStream.range(0, 60).mapToObj((i) -> Paragraph.of("建设水厂")).toList());
		lines.add(Paragraph.of("云水〔2026〕12号"));
		assertThat(DocumentNumberRule.of(lines)).isNull();
	}

}
