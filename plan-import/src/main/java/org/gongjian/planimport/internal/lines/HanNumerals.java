package org.gongjian.planimport.internal.lines;

import java.math.BigDecimal;

/**
 * Numbers written in Chinese numerals up to the thousands: 六, 十二, 三百六十六.
 */
public final class HanNumerals {

	/** The characters such a number is made of, for patterns. */
	public static final String CHARACTERS = "一二两三四五六七八九十百千零〇";

	private static final String DIGITS = "零一二三四五六七八九";

	private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖拾";

	private HanNumerals() {
	}

	/**
	 * The value of a number in Chinese numerals, plain or formal, in digits, Roman or in
	 * a circle.
	 */
	public static BigDecimal value(String number) {
		char first = number.charAt(0);
		if (first >= '①' && first <= '⑳') {
			return BigDecimal.valueOf(first - '①' + 1);
		}
		if (first >= 'Ⅰ' && first <= 'Ⅻ') {
			return BigDecimal.valueOf(first - 'Ⅰ' + 1);
		}
		return Character.isDigit(first) ? new BigDecimal(number) : BigDecimal.valueOf(parse(number));
	}

	public static int parse(String numerals) {
		int sum = 0;
		int digit = -1;
		for (char c : plain(numerals).toCharArray()) {
			int weight = switch (c) {
				case '十' -> 10;
				case '百' -> 100;
				case '千' -> 1000;
				default -> 0;
			};
			if (weight > 0) {
				sum += weight * ((digit < 0) ? 1 : digit);
				digit = -1;
			}
			else {
				digit = DIGITS.indexOf(c);
			}
		}
		return sum + Math.max(digit, 0);
	}

	private static String plain(String numerals) {
		StringBuilder plain = new StringBuilder();
		for (char c : numerals.replace('两', '二').replace('〇', '零').toCharArray()) {
			int formal = FORMAL.indexOf(c);
			plain.append((formal < 0) ? c : (formal < DIGITS.length()) ? DIGITS.charAt(formal) : '十');
		}
		return plain.toString();
	}

}
