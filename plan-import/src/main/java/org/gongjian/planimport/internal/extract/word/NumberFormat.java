package org.gongjian.planimport.internal.extract.word;

/**
 * Writes the numbers of lists in the ways that Word knows and that Chinese documents use;
 * all others become digits.
 */
final class NumberFormat {

	private static final String HAN = "〇一二三四五六七八九十百千";

	private static final String HAN_FOR_LAW = "零壹贰叁肆伍陆柒捌玖拾佰仟";

	private static final String HAN_FOR_LAW_TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟";

	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

	private static final String[] ROMAN = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private NumberFormat() {
	}

	static String print(int number, String format) {
		return switch (format) {
			case "none", "bullet" -> "";
			case "decimalZero" -> (number < 10) ? "0" + number : String.valueOf(number);
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand", "koreanCounting" ->
				counted(number, HAN);
			case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "chineseDigital" ->
				shifted(number, HAN);
			case "chineseLegalSimplified" -> counted(number, HAN_FOR_LAW);
			case "ideographLegalTraditional", "japaneseLegal" -> counted(number, HAN_FOR_LAW_TRADITIONAL);
			case "ideographTraditional", "ideographZodiacTraditional" -> one(number, STEMS);
			case "ideographZodiac" -> one(number, BRANCHES);
			case "decimalFullWidth", "decimalFullWidth2" -> shifted(number, "０１２３４５６７８９");
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
			case "decimalEnclosedFullstop" -> number + ".";
			case "decimalEnclosedParen" -> "（" + number + "）";
			case "ideographEnclosedCircle" -> (number <= 10) ? one(number, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉") : counted(number, HAN);
			case "numberInDash" -> "- " + number + " -";
			case "upperLetter" -> letter(number, 'A');
			case "lowerLetter" -> letter(number, 'a');
			case "upperRoman" -> roman(number);
			case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
			default -> String.valueOf(number);
		};
	}

	// 十, 十二, 二十, 一百〇五 (written 零 here, as Word does), 二百一十
	private static String counted(int number, String numerals) {
		if (number <= 0 || number > 9999) {
			return shifted(number, numerals);
		}
		char zero = (numerals.charAt(0) == '〇') ? '零' : numerals.charAt(0);
		StringBuilder printed = new StringBuilder();
		boolean gap = false;
		for (int power = 3, weight = 1000; power >= 0; power--, weight /= 10) {
			int digit = number / weight % 10;
			if (digit == 0) {
				gap = !printed.isEmpty();
				continue;
			}
			if (gap) {
				printed.append(zero);
				gap = false;
			}
			boolean plainTen = power == 1 && number < 20 && numerals.equals(HAN);
			if (!plainTen) {
				printed.append(numerals.charAt(digit));
			}
			if (power > 0) {
				printed.append(numerals.charAt(9 + power));
			}
		}
		return printed.toString();
	}

	private static String shifted(int number, String digits) {
		StringBuilder printed = new StringBuilder();
		for (char digit : String.valueOf(number).toCharArray()) {
			printed.append((digit == '-') ? '-' : digits.charAt(digit - '0'));
		}
		return printed.toString();
	}

	private static String one(int number, String characters) {
		return (number < 1 || number > characters.length()) ? String.valueOf(number)
				: String.valueOf(characters.charAt(number - 1));
	}

	private static String circled(int number) {
		if (number >= 1 && number <= 20) {
			return String.valueOf((char) ('①' + number - 1));
		}
		if (number >= 21 && number <= 35) {
			return String.valueOf((char) ('㉑' + number - 21));
		}
		return (number >= 36 && number <= 50) ? String.valueOf((char) ('㊱' + number - 36)) : String.valueOf(number);
	}

	// Word goes on after Z with AA, BB.
	private static String letter(int number, char first) {
		if (number < 1 || number > 26 * 9) {
			return String.valueOf(number);
		}
		return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
	}

	private static String roman(int number) {
		if (number < 1 || number > 3999) {
			return String.valueOf(number);
		}
		StringBuilder printed = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			while (rest >= ROMAN_VALUES[i]) {
				printed.append(ROMAN[i]);
				rest -= ROMAN_VALUES[i];
			}
		}
		return printed.toString();
	}

}
