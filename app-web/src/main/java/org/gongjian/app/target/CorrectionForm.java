package org.gongjian.app.target;

import org.gongjian.domain.target.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is typed.
 *
 * @param value a plain value
 * @param numerator the part of a share
 * @param denominator the whole of a share
 * @param reason why the former figure is wrong
 * @param confirmed the tick beside a figure that is unusual
 */
record CorrectionForm(String value, String numerator, String denominator, String reason, @Nullable Boolean confirmed) {

	CorrectionForm(@Nullable String value, @Nullable String numerator, @Nullable String denominator,
			@Nullable String reason, @Nullable Boolean confirmed) {
		this.value = (value != null) ? value : "";
		this.numerator = (numerator != null) ? numerator : "";
		this.denominator = (denominator != null) ? denominator : "";
		this.reason = (reason != null) ? reason : "";
		this.confirmed = confirmed;
	}

	/** The form with the figure that counts now. */
	static CorrectionForm of(Figure figure) {
		if (figure.numerator() != null && figure.denominator() != null) {
			return new CorrectionForm("", figure.numerator().toPlainString(), figure.denominator().toPlainString(), "",
					null);
		}
		return new CorrectionForm(figure.amount().toPlainString(), "", "", "", null);
	}

}
