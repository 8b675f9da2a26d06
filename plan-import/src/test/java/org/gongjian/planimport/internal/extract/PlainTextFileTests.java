package org.gongjian.planimport.internal.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextFileTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "UTF-8, ''", "UTF-8, '\uFEFF'", "UTF-16BE, '\uFEFF'", "UTF-16LE, '\uFEFF'", "GB18030, ''" })
	void encodingIsFoundOut(String charset, String mark) {
		byte[] content = (mark + "一、主要目标\n自来水普及率达到92%，覆盖㐂镇。").getBytes(Charset.forName(charset));

		assertThat(PlainTextFile.read(content).paragraphs()).extracting(Paragraph::text)
			.containsExactly("一、主要目标", "自来水普及率达到92%，覆盖㐂镇。");
	}

	@Test
	void blankLinesAndWhiteSpaceAroundLinesAreLeftOut() {
		assertThat(read("\r\n　 一、目标 \u00A0\r\n\r\n\n正文\r").paragraphs()).extracting(Paragraph::text)
			.containsExactly("一、目标", "正文");
	}

	@Test
	void lineAfterATabIsACellAndMayBeEmpty() {
		assertThat(read("表1\n\t序号\n\t\n说明").paragraphs()).containsExactly(Paragraph.of("表1"),
				Paragraph.in(Cell.LOOSE, "序号"), Paragraph.in(Cell.LOOSE, ""), Paragraph.of("说明"));
	}

	@Test
	void bookmarksAreNoText() {
		assertThat(read("[bookmark: page3][bookmark: _Toc1]3.夯实责任").paragraphs()).extracting(Paragraph::text)
			.containsExactly("3.夯实责任");
	}

	private static PlanText read(String content) {
		return PlainTextFile.read(content.getBytes(StandardCharsets.UTF_8));
	}

}
