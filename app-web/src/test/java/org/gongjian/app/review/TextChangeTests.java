package org.gongjian.app.review;

import java.util.stream.Collectors;

import org.gongjian.app.review.TextChange.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextChangeTests {

	@Test
	void marksClausesThatCameAndWent() {
		TextChange change = TextChange.between("完成改造，培训50人。正在验收。", "完成改造，培训80人。正在验收。");

		assertThat(change.pieces()).extracting(TextChange.Piece::kind)
			.containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME);
	}

	@Test
	void sameTextIsUnchanged() {
		assertThat(TextChange.between("完成改造，正在验收。", "完成改造，正在验收。").changed()).isFalse();
	}

	@Test
	void piecesGiveBothTextsBack() {
		String before = "一，二，三。\n四；五";
		String after = "二，六，三。五";
		TextChange change = TextChange.between(before, after);

		assertThat(text(change, Kind.ADDED)).isEqualTo(before);
		assertThat(text(change, Kind.REMOVED)).isEqualTo(after);
	}

	@Test
	void textWithVeryManyClausesIsComparedAsAWhole() {
		assertThat(TextChange.between("，".repeat(5000), "。".repeat(5000)).pieces()).hasSize(2);
	}

	private String text(TextChange change, Kind without) {
		return change.pieces()
			.stream()
			.filter((piece) -> piece.kind() != without)
			.map(TextChange.Piece::text)
			.collect(Collectors.joining());
	}

}
