package org.gongjian.app.importing.original;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.OriginalText;
import org.gongjian.app.importing.kept.DocumentLayout;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextMarksTests {

	@Test
	void leadUnitsAndCollectiveWordsAreMarkedWhereTheyStand() {
		List<SourceParagraph> shown = shown("云溪县供水方案", "一、供水行动", "牵头单位：县水利局", "1. 选址。（责任单位：县财政局、各乡镇）",
				"2. 施工。（责任单位：县财政局）");

		assertThat(units(shown.get(2))).containsExactly("县水利局 a0");
		assertThat(units(shown.get(3))).containsExactly("县财政局 a0t0", "各乡镇 a0t0");
		assertThat(units(shown.get(4))).containsExactly("县财政局 a0t1");
	}

	private static List<SourceParagraph> shown(String... lines) {
		PlanReader reader = new PlanReader();
		PlanText text = reader.extract("plan.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
		return new TextMarks(reader.read(text), DocumentLayout.PLAIN).cut(
				new OriginalText(text.paragraphs().stream().map(Paragraph::text).toList()),
				IntStream.range(0, text.paragraphs().size()).boxed().toList());
	}

	private static List<String> units(SourceParagraph paragraph) {
		return paragraph.pieces()
			.stream()
			.filter((piece) -> piece.kind().equals("unit"))
			.map((piece) -> piece.text() + " " + piece.mark())
			.toList();
	}

}
