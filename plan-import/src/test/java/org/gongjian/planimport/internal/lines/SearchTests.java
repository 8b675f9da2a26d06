package org.gongjian.planimport.internal.lines;

import java.util.List;
import java.util.regex.MatchResult;
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

	@Test
	void patternOfKnownWordsIsFoundAtEach() {
		Search search = Search.from(Pattern.compile("[上下]半年(?!度)"), "上半年", "下半年");
		assertThat(found(search, "上半年度、上半年和下半年，上下水")).containsExactly("上半年", "下半年");
	}

	@ParameterizedTest
	@ValueSource(strings = { "建12 座、3座", "12座3座", "第12. 座\t3座" })
	void numberIsFoundWithWhatStandsBehindIt(String text) {
		Search search = Search.ofNumber(Pattern.compile("\\d+[. ]*座"), "0123456789", "座");
		assertThat(found(search, text)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12处", "座12", "一座", "1234567890123456789012345678901234567890123456789" })
	void numberWithoutItIsNone(String text) {
		assertThat(found(Search.ofNumber(Pattern.compile("\\d+座"), "0123456789", "座"), text)).isEmpty();
	}

	@Test
	void patternIsAskedForAtOnePlace() {
		Search search = Search.from(Pattern.compile("年底前?"), "年底");
		assertThat(search.isAt("到年底前", 1)).isTrue();
		assertThat(search.isAt("到年底前", 0)).isFalse();
		assertThat(search.isAt("到年内", 1) || search.isAt("到年", 2)).isFalse();
	}

	@Test
	void textWithoutNeededWordsHoldsNothing() {
		Search search = new Search(Pattern.compile("建.*(?:座|处)"), "建").needing("座", "处");
		assertThat(found(search, "建水厂三座")).containsExactly("建水厂三座");
		assertThat(found(search, "建水厂三个")).isEmpty();
	}

	private static List<String> found(String pattern, String first, String text) {
		return found(new Search(Pattern.compile(pattern), first), text);
	}

	private static List<String> found(Search search, String text) {
		return search.in(text).stream().map(MatchResult::group).toList();
	}

}
