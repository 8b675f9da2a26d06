package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MetadataBlockTests {

	private static final MetadataBlock WHOLE = new MetadataBlock("云水〔2026〕3号", "云溪县水利局", LocalDate.of(2026, 3, 5));

	private static final MetadataBlock NOTHING = new MetadataBlock(null, null, null);

	@Test
	void labelsStandOneALine() {
		assertThat(block("标题：云溪县供水方案", "发文字号：云水〔2026〕3号", "发布机构：云溪县水利局", "成文日期：2026-03-05")).isEqualTo(WHOLE);
	}

	@Test
	void labelsMayFollowEachOtherInOneLine() {
		assertThat(block("【索 引 号】 0012 【发文字号】 云水〔2026〕3号 【发布机构】 云溪县水利局 【成文日期】 2026年3月5日")).isEqualTo(WHOLE);
	}

	@Test
	void valueMayStandBelowItsLabel() {
		assertThat(block("发文机关", "云溪县水利局", "文件编号", "云水〔2026〕3号", "生成日期", "2026.3.5")).isEqualTo(WHOLE);
	}

	@Test
	void emptyLabelLeavesItToTheNextOfItsKind() {
		assertThat(block("文件编号：", "主题分类：水利", "发文字号：云水〔2026〕3号").documentNumber()).isEqualTo("云水〔2026〕3号");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "云溪县水利局", "发文字号：无", "成文日期：2026-13-05", "成文日期：2026-02-30", "成文日期：近日",
			"明确发布机构：云溪县水利局。加强管理。" })
	void whatTheBlockDoesNotSayStaysOpen(String line) {
		assertThat(block(line)).isEqualTo(NOTHING);
	}

	@Test
	void dayOfPublicationIsNotTheDayOfIssue() {
		assertThat(block("发布日期：2026-04-01", "有效性：有效").issuedOn()).isNull();
	}

	@Test
	void labelsFarBelowAreThoseOfAnotherDocument() {
		List<String> lines = new ArrayList<>(IntStream.range(0, 80).mapToObj((i) -> "建设水厂").toList());
		lines.add("发文字号：云水〔2026〕3号");
		assertThat(block(lines.toArray(String[]::new))).isEqualTo(NOTHING);
	}

	private static MetadataBlock block(String... lines) {
		return MetadataBlock.of(Stream.of(lines).map(Paragraph::of).toList());
	}

}
