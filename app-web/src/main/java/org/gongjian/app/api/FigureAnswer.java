package org.gongjian.app.api;

import java.math.BigDecimal;

import org.gongjian.domain.target.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a program reads it, digit by digit: a value, or the two parts of a share
 * and the percentage that they give.
 */
public record FigureAnswer(String value, @Nullable String numerator, @Nullable String denominator) {

	/** The figure; {@code null} where there is none. */
	public static @Nullable FigureAnswer of(@Nullable Figure figure) {
		return (figure == null) ? null : new FigureAnswer(String.valueOf(plain(figure.amount())),
				plain(figure.numerator()), plain(figure.denominator()));
	}

	/**
	 * A number without a power of ten and without zeros at its end; {@code null} where
	 * there is none.
	 */
	public static @Nullable String plain(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : null;
	}

}
