package org.gongjian.app.review;

import org.gongjian.domain.report.FirstReviewerException;
import org.gongjian.domain.report.OwnReportException;
import org.gongjian.domain.report.ReportNotSubmittedException;

/**
 * Says why a decision on a report was refused.
 */
final class ReviewRefusals {

	/** Somebody else has decided, or it was handed in anew. */
	static final String DECIDED = "review.error.decided";

	private ReviewRefusals() {
	}

	/** The code of why it was refused; empty where it was done. */
	static String tryOut(Runnable decision) {
		try {
			decision.run();
			return "";
		}
		catch (OwnReportException ex) {
			return "review.error.own";
		}
		catch (FirstReviewerException ex) {
			return "review.error.first";
		}
		catch (ForeignReviewException ex) {
			return "review.error.foreign";
		}
		catch (ReportNotSubmittedException ex) {
			return DECIDED;
		}
	}

}
