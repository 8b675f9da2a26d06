package org.gongjian.app.review;

import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.persistence.report.ReviewQueries;
import org.gongjian.persistence.report.WaitingReport;
import org.springframework.stereotype.Component;

/**
 * Says what was decided, so that a reviewer who sees the next report already knows which
 * one it was.
 */
@Component
class DecisionNotice {

	private final ReviewQueries reviews;

	private final ReviewSeats seats;

	private final ReportName names;

	private final Texts texts;

	DecisionNotice(ReviewQueries reviews, ReviewSeats seats, ReportName names, Texts texts) {
		this.reviews = reviews;
		this.seats = seats;
		this.names = names;
		this.texts = texts;
	}

	/**
	 * The notice.
	 * @param code the code of the decision's text
	 * @param another whether another report waits and is shown next
	 */
	String of(CurrentAccount account, UUID reportId, String code, boolean another) {
		WaitingReport report = this.reviews.find(this.seats.of(account), reportId).orElseThrow(NotFoundException::new);
		String said = (report.status() == ReportStatus.ENDORSED) ? "review.endorsed" : code;
		return this.texts.of(said, this.names.of(report)) + this.texts.of(another ? "review.next" : "review.last");
	}

}
