package org.gongjian.planimport.internal.extract.word;

/**
 * Characters of symbol fonts, which stand where Unicode has none, as the signs that they
 * show. Bullets and ornaments are no text.
 */
final class Symbols {

	private Symbols() {
	}

	/** Adds text with its symbols as signs. */
	static void append(CharSequence text, StringBuilder into) {
		for (int i = 0; i < text.length(); i++) {
			append(text.charAt(i), into);
		}
	}

	static void append(char symbol, StringBuilder into) {
		if (symbol == '\t' || symbol == '\n' || symbol == '\r') {
			into.append(' ');
		}
		else if (symbol < '\uE000' || symbol > '\uF8FF') {
			into.append(symbol);
		}
		else if (symbol >= '\uF020' && symbol <= '\uF0FF') {
			into.append(sign(symbol));
		}
	}

	// The signs that the fonts Symbol and Wingdings share with text.
	private static String sign(char symbol) {
		return switch (symbol) {
			case '\uF0B3' -> "≥";
			case '\uF0A3' -> "≤";
			case '\uF0B1' -> "±";
			case '\uF0B4' -> "×";
			case '\uF0B8' -> "÷";
			case '\uF0B9' -> "≠";
			case '\uF0BB' -> "≈";
			case '\uF0B0' -> "°";
			case '\uF0AE' -> "→";
			case '\uF0FE', '\uF052' -> "☑";
			case '\uF0A8' -> "□";
			default -> (symbol >= '\uF028' && symbol <= '\uF03F') ? String.valueOf((char) (symbol - 0xF000)) : "";
		};
	}

}
