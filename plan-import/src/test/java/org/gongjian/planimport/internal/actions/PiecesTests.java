package org.gongjian.planimport.internal.actions;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PiecesTests {

	@Test
	void pieceOfTheTextIsFound() {
		Pieces pieces = new Pieces("年底前建成水厂三座", 6);
		assertThat(pieces.find("明年建成水厂三座", 2)).isNotEqualTo(Pieces.NONE);
		assertThat(pieces.find("明年建成水厂三座", 1)).isEqualTo(Pieces.NONE);
	}

	@Test
	void shortTextHoldsNone() {
		assertThat(new Pieces("", 2).find("水厂", 0)).isEqualTo(Pieces.NONE);
		assertThat(new Pieces("水", 2).find("水厂", 0)).isEqualTo(Pieces.NONE);
	}

	@Test
	void everyPieceOfLongTextIsFoundAndNoOther() {
		StringBuilder text = new StringBuilder();
		Set<String> known = new HashSet<>();
		for (int i = 0; i < 5000; i++) {
			text.append((char) ('一' + i * 37 % 101 + i % 7));
		}
		for (int i = 0; i + 3 <= text.length(); i++) {
			known.add(text.substring(i, i + 3));
		}
		Pieces pieces = new Pieces(text.toString(), 3);
		String other = text.reverse().toString();
		for (int i = 0; i + 3 <= other.length(); i++) {
			assertThat(pieces.find(other, i) != Pieces.NONE).isEqualTo(known.contains(other.substring(i, i + 3)));
		}
	}

}
