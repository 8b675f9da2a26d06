package org.gongjian.planimport.internal.actions;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PiecesTests {

	@Test
	void pieceOfTheTextIsFound() {
		Pieces pieces = new Pieces("年底前建成水厂三座", 6);
		assertThat(pieces.hold("明年建成水厂三座", 2)).isTrue();
		assertThat(pieces.hold("明年建成水厂三座", 1)).isFalse();
	}

	@Test
	void shortTextHoldsNone() {
		assertThat(new Pieces("", 2).hold("水厂", 0)).isFalse();
		assertThat(new Pieces("水", 2).hold("水厂", 0)).isFalse();
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
			assertThat(pieces.hold(other, i)).isEqualTo(known.contains(other.substring(i, i + 3)));
		}
	}

}
