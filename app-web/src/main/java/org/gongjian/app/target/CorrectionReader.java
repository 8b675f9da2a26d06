package org.gongjian.app.target;

import java.math.BigDecimal;
import java.util.Optional;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.report.OddityText;
import org.gongjian.app.report.TypedNumber;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.report.ReportTarget;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Reads a correction that was typed and says beside each field what is wrong with it.
 */
@Component
class CorrectionReader {

	private final OddityText oddities;

	CorrectionReader(OddityText oddities) {
		this.oddities = oddities;
	}

	/**
	 * Reads the figure; what is unusual about it is asked about.
	 * @param former the figure that counts now
	 * @return the figure; empty if there are errors
	 */
	Optional<Figure> read(CorrectionForm form, ReportTarget target, Figure former, Errors errors) {
		Figure figure = figure(form, target, errors);
		String reason = reason(form);
		if (reason.isEmpty()) {
			errors.rejectValue("reason", "correction.error.reason");
		}
		if (reason.length() > ReportContent.LONGEST_TEXT) {
			errors.rejectValue("reason", "report.error.tooLong",
					new Object[] { ReportContent.LONGEST_TEXT, reason.length() }, null);
		}
		if (figure != null && figure.isShare() == former.isShare() && isSame(figure, former)) {
			errors.reject("correction.error.same");
		}
		else if (figure != null && !Boolean.TRUE.equals(form.confirmed())) {
			this.oddities.of(target, figure, former)
				.forEach((text) -> errors.rejectValue("confirmed", "correction.unusual", new Object[] { text }, null));
		}
		return errors.hasErrors() ? Optional.empty() : Optional.ofNullable(figure);
	}

	/** The reason without what nobody sees. */
	static String reason(CorrectionForm form) {
		return PlainText.of(form.reason());
	}

	private static boolean isSame(Figure figure, Figure former) {
		boolean sameWhole = figure.denominator() == null || former.denominator() == null
				|| figure.denominator().compareTo(former.denominator()) == 0;
		return sameWhole && figure.amount().compareTo(former.amount()) == 0;
	}

	private static @Nullable Figure figure(CorrectionForm form, ReportTarget target, Errors errors) {
		if (!target.goal().isShare()) {
			BigDecimal value = number("value", form.value(), target.plausibility().mayBeNegative(), errors);
			return (value != null) ? Figure.of(value) : null;
		}
		BigDecimal numerator = number("numerator", form.numerator(), target.plausibility().mayBeNegative(), errors);
		BigDecimal denominator = number("denominator", form.denominator(), false, errors);
		if (denominator != null && denominator.signum() == 0) {
			errors.rejectValue("denominator", "report.error.denominator");
			return null;
		}
		return (numerator != null && denominator != null) ? Figure.share(numerator, denominator) : null;
	}

	private static @Nullable BigDecimal number(String field, String typed, boolean mayBeNegative, Errors errors) {
		TypedNumber read = TypedNumber.read(typed);
		BigDecimal number = read.number();
		String problem = (number != null && number.signum() < 0 && !mayBeNegative) ? "report.error.negative"
				: read.problem();
		if (problem != null) {
			errors.rejectValue(field, problem);
			return null;
		}
		return number;
	}

}
