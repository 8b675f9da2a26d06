package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	@Test
	void placesAreHandedOnFromLeftToRight() {
		assertThat(found("[一二]月", "一二", "三月、一月和二月")).containsExactly("一月", "二月");
	}

	@Test
	void patternSeesWhatStandsAround() {
		assertThat(found("(?<!第)三座(?=水厂)", "三", "第三座水厂、三座水厂、三座泵站")).hasSize(1);
	}

	@Test
	void placesDoNotOverlap() {
		assertThat(found("水+", "水", "水水水")).containsExactly("水水水");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "三月" })
	void nothingIsFoundWhereItDoesNotBegin(String text) {
		assertThat(found("[一二]月", "一二", text)).isEmpty();
	}

	@Test
	void emptyMatchGoesOn() {
		assertThat(found("(?=水)", "水", "水水")).containsExactly("", "");
	}

	private static List<String> found(String pattern, String first, String text) {
		List<String> found = new ArrayList<>();
		new Search(Pattern.compile(pattern), first).each(text, (matcher) -> found.add(matcher.group()));
		return found;
	}

}
