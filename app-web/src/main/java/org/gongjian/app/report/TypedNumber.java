package org.gongjian.app.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number as a person types it. Full-width digits and signs count as their plain forms,
 * and commas between groups of three digits are left out; powers of ten, other commas and
 * units are refused.
 *
 * @param number the number; {@code null} where the text is none
 * @param problem the code of what is wrong; {@code null} where nothing is
 */
public record TypedNumber(@Nullable BigDecimal number, @Nullable String problem) {

	private static final int MOST_DIGITS = 30;

	/** Other characters, such as raised digits, would change their meaning. */
	private static final Pattern PLAIN_OR_FULL_WIDTH = Pattern.compile("[\\x20-\\x7E\\uFF01-\\uFF5E\\u3000]*");

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+)(?:\\.(\\d+))?");

	private static final Pattern IN_GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

	public static TypedNumber read(String typed) {
		String plain = plain(typed);
		if (IN_GROUPS.matcher(plain).matches()) {
			plain = plain.replace(",", "");
		}
		var parts = NUMBER.matcher(plain);
		if (!PLAIN_OR_FULL_WIDTH.matcher(typed).matches() || !parts.matches()) {
			return new TypedNumber(null, "report.error.number");
		}
		String decimals = parts.group(2);
		if (parts.group(1).length() + ((decimals != null) ? decimals.length() : 0) > MOST_DIGITS) {
			return new TypedNumber(null, "report.error.digits");
		}
		BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
		return new TypedNumber((number.scale() < 0) ? number.setScale(0) : number, null);
	}

	/** The text with full-width characters in their plain form. */
	static String plain(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
	}

}
