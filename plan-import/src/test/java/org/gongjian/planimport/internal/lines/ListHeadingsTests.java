package org.gongjian.planimport.internal.lines;

import java.util.Map;
import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListHeadingsTests {

	@Test
	void headingsStandOneStyleAboveTheirLists() {
		assertThat(headings("供水保障行动", "牵头单位：县水利局", "1.选址", "2.施工", "节水行动", "1.巡查"))
			.isEqualTo(Map.of(0, NumberStyle.NAMED, 4, NumberStyle.NAMED));
	}

	@Test
	void oneAloneIsNone() {
		assertThat(headings("供水保障行动", "1.选址", "2.施工")).isEmpty();
		assertThat(headings("供水保障行动", "为了供水。", "节水行动", "3.巡查")).isEmpty();
	}

	private static Map<Integer, NumberStyle> headings(String... lines) {
		return ListHeadings.in(Stream.of(lines).map(Paragraph::of).toList(), (line) -> line.startsWith("牵头"));
	}

}
