package org.gongjian.planimport.internal.lines;

import java.util.List;

import org.gongjian.planimport.DraftProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class JoinedLinesTests {

	@ParameterizedTest(name = "{0} | {1}")
	@CsvSource({ "推进城乡供水一体化，建立统一的运行, '机制，保障水质。'", "新建水厂3座、, 泵站5座。",
			"健全县乡村三级管护制度，落实管护人员和管护经费，统筹做好水源保护和水质检测监测，切实保障全县农村供水工程, 长期稳定运行。" })
	void cutSentenceIsTold(String heading, String line) {
		assertThat(told(heading, line)).hasSize(1);
	}

	@ParameterizedTest(name = "{0} | {1}")
	@CsvSource({ "建设水厂, 县水利局要加快施工。", "建设水厂。, 年底通水。", "建设水厂（县水利局）, 年底通水。", "建设水厂：, 年底通水。", "'', 年底通水。" })
	void headingOrWholeSentenceIsNot(String heading, String line) {
		assertThat(told(heading, line)).isEmpty();
	}

	private static List<DraftProblem> told(String heading, String line) {
		Problems problems = new Problems();
		Block block = new Block(ItemNumber.at("1. "), NumberStyle.ARABIC, PlacedText.of(0, heading, 0));
		JoinedLines.report(block, PlacedText.of(1, line, 0), problems);
		return problems.inDocumentOrder();
	}

}
