package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportedFigure;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands in reports through the same service as the pages.
 */
@TestComponent
public class PlainReports {

	private final ExpectedReports expected;

	private final ReportService service;

	private final ProgressReports reports;

	private final TransactionTemplate transaction;

	PlainReports(ExpectedReports expected, ReportService service, ProgressReports reports,
			TransactionTemplate transaction) {
		this.expected = expected;
		this.service = service;
		this.reports = reports;
		this.transaction = transaction;
	}

	/** Hands in a part's report of a period, for the first time or again. */
	public void handIn(CurrentAccount account, UUID assignment, LocalDate period, ReportContent content,
			List<ReportedFigure> figures) {
		Optional<Long> version = Objects.requireNonNull(this.transaction
			.execute((status) -> this.reports.findForChange(account.jurisdictionId(), assignment, period)
				.map(ProgressReport::version)));
		this.service.submit(account, this.expected.find(account.scope(), assignment, period),
				new TypedReport(version.orElse(null), content, figures));
	}

	/** The number by which a report is known. */
	public UUID idOf(CurrentAccount account, UUID assignment, LocalDate period) {
		return Objects.requireNonNull(this.transaction
			.execute((status) -> this.reports.findForChange(account.jurisdictionId(), assignment, period)
				.orElseThrow()
				.id()));
	}

}
