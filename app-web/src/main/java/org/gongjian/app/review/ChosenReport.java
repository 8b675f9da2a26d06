package org.gongjian.app.review;

import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.report.ReviewStep;
import org.gongjian.persistence.report.WaitingReport;

/**
 * A report as a reviewer has read it: a decision holds for that submission and step only.
 *
 * @param reportId the report
 * @param submission the number of the submission
 * @param step the review that it waited for
 */
record ChosenReport(UUID reportId, int submission, ReviewStep step) {

	static ChosenReport of(WaitingReport report) {
		ReviewStep step = report.status().awaits();
		return new ChosenReport(report.id(), report.submissions(), (step != null) ? step : ReviewStep.FIRST);
	}

	/** Reads what a form sent; empty for anything else. */
	static Optional<ChosenReport> read(String mark) {
		String[] parts = mark.split("_", -1);
		try {
			return (parts.length == 3) ? Optional.of(new ChosenReport(UUID.fromString(parts[0]),
					Integer.parseInt(parts[1]), ReviewStep.valueOf(parts[2]))) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	String mark() {
		return this.reportId + "_" + this.submission + "_" + this.step;
	}

}
