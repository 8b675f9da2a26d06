package org.gongjian.planimport.internal.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordListTests {

	private final WordList words = WordList.of(List.of("平方公里", "平方米", "万元", "公里", "万", "座"));

	@Test
	void wordsAreFoundInATextAndAtItsEnds() {
		assertThat(this.words.anyIn("修路3公里以上")).isTrue();
		assertThat(this.words.anyIn("修路平方")).isFalse();
		assertThat(this.words.startOf("万人")).isTrue();
		assertThat(this.words.startOf("")).isFalse();
		assertThat(this.words.endOf("3平方米")).isTrue();
		assertThat(this.words.endOf("3千米")).isFalse();
		assertThat(this.words.startsAt("3公里", 1)).isTrue();
		assertThat(this.words.contains("公里") && !this.words.contains("里")).isTrue();
	}

	@Test
	void fewWordsAreFoundAsMany() {
		WordList few = WordList.of(List.of("年底", "年内"));
		assertThat(few.anyIn("在年内")).isTrue();
		assertThat(few.anyIn("在年中")).isFalse();
		assertThat(WordList.none().anyIn("在年内")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "measure-words", "unit-labels", "position-words", "indicator-openings" })
	void alternativesFindTheLongestWord(String list) {
		WordList all = WordList.of(list);
		Pattern pattern = Pattern.compile(all.alternatives());
		for (String word : all.words()) {
			Matcher found = pattern.matcher(word + word);
			assertThat(found.lookingAt()).isTrue();
			String longest = all.words().stream().filter((word + word)::startsWith).findFirst().orElseThrow();
			assertThat(found.group()).isEqualTo(longest);
		}
	}

	@Test
	void blanksMayStandWithinAlternatives() {
		Pattern pattern = Pattern.compile(WordList.alternatives(List.of(this.words), " ?"));
		assertThat("平 方公 里").matches(pattern);
		assertThat("万 元").matches(pattern);
		assertThat("平 方").doesNotMatch(pattern);
	}

}
