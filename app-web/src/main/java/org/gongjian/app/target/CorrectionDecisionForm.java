package org.gongjian.app.target;

import org.gongjian.app.frame.PlainText;
import org.gongjian.domain.report.ReportContent;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A decision on a correction as it is typed.
 *
 * @param accepted whether the figure counts from now on
 * @param reason why; a refusal needs one
 */
record CorrectionDecisionForm(@Nullable Boolean accepted, String reason) {

	CorrectionDecisionForm(@Nullable Boolean accepted, @Nullable String reason) {
		this.accepted = accepted;
		this.reason = PlainText.of(reason);
	}

	boolean accepts() {
		return Boolean.TRUE.equals(this.accepted);
	}

	/** Says what is wrong with it. */
	void check(Errors errors) {
		if (this.accepted == null) {
			errors.rejectValue("accepted", "api.missing");
		}
		if (this.reason.isEmpty() && Boolean.FALSE.equals(this.accepted)) {
			errors.rejectValue("reason", "correction.error.refusal");
		}
		if (this.reason.length() > ReportContent.LONGEST_TEXT) {
			errors.rejectValue("reason", "report.error.tooLong",
					new Object[] { ReportContent.LONGEST_TEXT, this.reason.length() }, null);
		}
	}

}
