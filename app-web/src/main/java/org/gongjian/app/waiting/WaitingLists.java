package org.gongjian.app.waiting;

import java.util.List;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.target.CorrectionLine;
import org.gongjian.app.target.Corrections;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.persistence.period.AskedRow;
import org.gongjian.persistence.period.PeriodQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what waits for a decision that is not the person's: all of their units where they
 * decide on none of it, else what they asked for themselves.
 */
@Service
class WaitingLists {

	private final Corrections corrections;

	private final PeriodQueries queries;

	private final PeriodText periods;

	private final MomentText moments;

	WaitingLists(Corrections corrections, PeriodQueries queries, PeriodText periods, MomentText moments) {
		this.corrections = corrections;
		this.queries = queries;
		this.periods = periods;
		this.moments = moments;
	}

	@Transactional(readOnly = true)
	public List<CorrectionLine> corrections(CurrentAccount account) {
		return this.corrections.waiting(account)
			.stream()
			.filter((line) -> line.own() || !account.may(Permission.REVIEW_REPORTS))
			.toList();
	}

	@Transactional(readOnly = true)
	public List<AskedLine> requests(CurrentAccount account) {
		return this.queries.findAsked(account.scope())
			.stream()
			.filter((row) -> row.requestedBy().equals(account.id()) || !account.may(Permission.LOCK_PERIODS))
			.map(this::line)
			.toList();
	}

	private AskedLine line(AskedRow row) {
		return new AskedLine(row.plan(), this.periods.of(ReportingPeriod.of(row.kind(), row.periodStart())), row.unit(),
				row.task(), "/reports/" + row.assignmentId() + "/" + row.periodStart(), row.reason(), row.by(),
				this.moments.of(row.at()));
	}

}
