package org.gongjian.app.text;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', textBlock = """
			开展讲座100场。 | 开展讲座120场。 | 开展讲座[100]场。 | 开展讲座[120]场。
			就诊率达到90%以上 | 就诊率达到92.5%以上 | 就诊率达到[90%]以上 | 就诊率达到[92.5%]以上
			改造三所卫生院 | 改造五所镇卫生院 | 改造[三所]卫生院 | 改造[五所镇]卫生院
			推广App使用 | 推广小程序使用 | 推广[App]使用 | 推广[小程序]使用
			相同 | 相同 | 相同 | 相同
			甲乙 | 丙丁 | [甲乙] | [丙丁]
			""")
	void changedWordsAreMarkedOnBothSides(String before, String after, String markedBefore, String markedAfter) {
		Words words = Words.between(before, after);

		assertThat(marked(words.old())).isEqualTo(markedBefore);
		assertThat(marked(words.now())).isEqualTo(markedAfter);
		assertThat(words.changed()).isEqualTo(!before.equals(after));
	}

	@Test
	void nothingAndVeryLongTextsAreCompared() {
		assertThat(Words.between("", "").changed()).isFalse();
		assertThat(marked(Words.between("", "新").now())).isEqualTo("[新]");
		String old = "甲".repeat(200_000);
		assertThat(Words.between(old, old + "乙").changed()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u3000", "  ", "\n" })
	void anotherKindOfBlankIsNoChange(String blank) {
		assertThat(Words.between("奋斗 小康", "奋斗" + blank + "小康").changed()).isFalse();
	}

	private static String marked(List<Words.Piece> pieces) {
		return pieces.stream()
			.map((piece) -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
