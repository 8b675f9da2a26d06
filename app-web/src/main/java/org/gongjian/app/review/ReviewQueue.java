package org.gongjian.app.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.persistence.report.ReviewQueries;
import org.gongjian.persistence.report.WaitingReport;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that wait for a reviewer, those that wait longest first.
 */
@Service
class ReviewQueue {

	private final ReviewQueries reviews;

	private final PeriodText periods;

	private final MomentText moments;

	ReviewQueue(ReviewQueries reviews, PeriodText periods, MomentText moments) {
		this.reviews = reviews;
		this.periods = periods;
		this.moments = moments;
	}

	@Transactional(readOnly = true)
	public List<WaitingLine> lines(CurrentAccount account) {
		return this.reviews.findWaiting(account.scope()).stream().map((report) -> line(report, account)).toList();
	}

	/** The report that the person reviews next. */
	@Transactional(readOnly = true)
	public Optional<UUID> next(CurrentAccount account) {
		return this.reviews.findWaiting(account.scope())
			.stream()
			.filter((report) -> !report.isBy(account.id()))
			.map(WaitingReport::id)
			.findFirst();
	}

	private WaitingLine line(WaitingReport report, CurrentAccount account) {
		return new WaitingLine(report, this.periods.of(ReportingPeriod.of(report.periodKind(), report.periodStart())),
				this.moments.of(report.submittedAt()), report.isBy(account.id()));
	}

}
