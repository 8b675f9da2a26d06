package org.gongjian.app.review;

import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.report.ReviewStep;

import org.springframework.boot.test.context.TestComponent;

/**
 * Reviews reports through the same service as the pages.
 */
@TestComponent
public class PlainReviews {

	private final ReviewService service;

	PlainReviews(ReviewService service) {
		this.service = service;
	}

	public void approve(CurrentAccount account, UUID report, int submission) {
		this.service.approve(account, new ChosenReport(report, submission, ReviewStep.FIRST));
	}

	public void sendBack(CurrentAccount account, UUID report, int submission) {
		this.service.sendBack(account, new ChosenReport(report, submission, ReviewStep.FIRST), "请补充依据。");
	}

}
