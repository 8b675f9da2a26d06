package org.gongjian.app.period;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.gongjian.app.frame.PlainText;
import org.gongjian.domain.period.Decision;
import org.gongjian.domain.period.ReportingPermit;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A decision as it is typed.
 *
 * @param reason why
 * @param until the last day of a permit
 */
public record DecisionForm(String reason, String until) {

	public DecisionForm(@Nullable String reason, @Nullable String until) {
		this.reason = PlainText.of(reason);
		this.until = (until != null) ? until.strip() : "";
	}

	/** Says beside the field what is wrong with the reason. */
	public void checkReason(Errors errors) {
		if (this.reason.isEmpty()) {
			errors.rejectValue("reason", "period.error.reason");
		}
		else if (this.reason.length() > Decision.LONGEST_REASON) {
			errors.rejectValue("reason", "period.error.tooLong",
					new Object[] { Decision.LONGEST_REASON, this.reason.length() }, null);
		}
	}

	/** The last day of a permit; says beside the field what is wrong with it. */
	@Nullable LocalDate checkUntil(LocalDate today, Errors errors) {
		LocalDate last = today.plusDays(ReportingPermit.MOST_DAYS);
		try {
			LocalDate day = LocalDate.parse(this.until);
			if (!day.isBefore(today) && !day.isAfter(last)) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// said below
		}
		errors.rejectValue("until", "period.error.until", new Object[] { today.toString(), last.toString() }, null);
		return null;
	}

}
