package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.notice.DecisionNews;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.report.OwnReportException;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportNotApprovedException;
import org.gongjian.domain.report.ReportReopening;
import org.gongjian.domain.report.ReportReopenings;
import org.gongjian.domain.report.ReportStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens approved reports again.
 */
@Service
class ReopeningService {

	private static final int LONGEST_WORDS = 60;

	private final ProgressReports reports;

	private final ReportReopenings reopenings;

	private final Audit audit;

	private final DecisionNews news;

	private final Texts texts;

	private final Clock clock;

	ReopeningService(ProgressReports reports, ReportReopenings reopenings, Audit audit, DecisionNews news, Texts texts,
			Clock clock) {
		this.reports = reports;
		this.reopenings = reopenings;
		this.audit = audit;
		this.news = news;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Opens an approved report again; one that is open again stays as it is.
	 * @throws ReportNotApprovedException if it is not approved
	 * @throws OwnReportException if this person wrote or submitted it
	 */
	@Transactional
	public void reopen(CurrentAccount account, UUID assignmentId, LocalDate start, String reason) {
		ProgressReport report = this.reports.findForChange(account.jurisdictionId(), assignmentId, start)
			.filter((found) -> account.scope().sees(found.unitId()))
			.orElseThrow(NotFoundException::new);
		if (report.status() == ReportStatus.REOPENED) {
			return;
		}
		ReportReopening kept = this.reopenings.saveAndFlush(report.reopen(account.id(), reason, this.clock.instant()));
		this.audit.note(AuditAction.REOPEN_REPORT, "ProgressReport", report.id(), "APPROVED " + kept.submission(),
				reason);
		this.news
			.tell(report.jurisdictionId(), Set.of(report.unitId()), account.id(),
					new DecisionNews.Told("reopened " + report.id() + " " + kept.submission(),
							this.texts.ofRecord("notice.told.report.REOPENED", start.toString(),
									PlainText.beginning(reason, LONGEST_WORDS)),
							"/reports/" + assignmentId + "/" + start));
	}

}
