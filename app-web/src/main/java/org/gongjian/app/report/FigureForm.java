package org.gongjian.app.report;

import java.math.BigDecimal;
import java.util.UUID;

import org.gongjian.app.text.FigureText;
import org.gongjian.domain.target.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is typed.
 *
 * @param target the target it is for
 * @param value a plain value
 * @param numerator the part of a share
 * @param denominator the whole of a share
 */
record FigureForm(@Nullable UUID target, String value, String numerator, String denominator) {

	FigureForm(@Nullable UUID target, @Nullable String value, @Nullable String numerator,
			@Nullable String denominator) {
		this.target = target;
		this.value = (value != null) ? value : "";
		this.numerator = (numerator != null) ? numerator : "";
		this.denominator = (denominator != null) ? denominator : "";
	}

	static FigureForm of(UUID target, @Nullable Figure figure) {
		if (figure == null) {
			return new FigureForm(target, "", "", "");
		}
		if (figure.numerator() != null && figure.denominator() != null) {
			return new FigureForm(target, "", figure.numerator().toPlainString(), figure.denominator().toPlainString());
		}
		return new FigureForm(target, figure.amount().toPlainString(), "", "");
	}

	/** The percentage that the two parts of a share give; empty if they give none. */
	public String share() {
		BigDecimal part = TypedNumber.read(this.numerator).number();
		BigDecimal whole = TypedNumber.read(this.denominator).number();
		return (part == null || whole == null || whole.signum() <= 0) ? ""
				: FigureText.of(Figure.share(part, whole), "%");
	}

	/** The figure as one text: 870/1000, or the value. */
	public String text() {
		return (this.numerator.isBlank() && this.denominator.isBlank()) ? this.value
				: this.numerator + "/" + this.denominator;
	}

}
