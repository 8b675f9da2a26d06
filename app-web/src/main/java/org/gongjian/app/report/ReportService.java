package org.gongjian.app.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportEndedException;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReportSubmissions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves and hands in reports. What somebody else saved meanwhile is never overwritten
 * unseen; the same thing done twice has one effect.
 */
@Service
class ReportService {

	private final ExpectedReports expectedReports;

	private final ProgressReports reports;

	private final ReportSubmissions submissions;

	private final Audit audit;

	private final ReportWords words;

	private final Clock clock;

	ReportService(ExpectedReports expectedReports, ProgressReports reports, ReportSubmissions submissions, Audit audit,
			ReportWords words, Clock clock) {
		this.expectedReports = expectedReports;
		this.reports = reports;
		this.submissions = submissions;
		this.audit = audit;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Keeps what was typed as a draft.
	 * @throws ReportConflictException if another text is stored than the one it began
	 * from, or the report is locked
	 * @throws ReportEndedException if an amendment of the plan ended it
	 */
	@Transactional
	public SavedReport save(CurrentAccount account, ExpectedReport asked, TypedReport typed) {
		ExpectedReport expected = this.expectedReports.holdOwed(asked);
		Optional<ProgressReport> stored = findForChange(expected);
		if (stored.isPresent() && typed.equalsContentOf(stored.get())) {
			return new SavedReport(stored.get().version(), stored.get().savedAt());
		}
		ProgressReport report = write(stored, account, expected, typed);
		return new SavedReport(report.version(), report.savedAt());
	}

	/**
	 * Keeps what was typed and hands it in for review. Where just this was handed in
	 * already, nothing happens.
	 * @throws ReportConflictException if another text is stored than the one it began
	 * from, or the report is locked
	 * @throws ReportEndedException if an amendment of the plan ended it
	 */
	@Transactional
	public void submit(CurrentAccount account, ExpectedReport asked, TypedReport typed) {
		ExpectedReport expected = this.expectedReports.holdOwed(asked);
		Optional<ProgressReport> stored = findForChange(expected);
		boolean same = stored.isPresent() && typed.equalsContentOf(stored.get());
		if (same && !stored.get().status().isOpen()) {
			return;
		}
		ProgressReport report = (same && isUntouched(stored.get(), typed)) ? stored.get()
				: write(stored, account, expected, typed);
		this.submissions
			.save(report.submit(this.expectedReports.reviewSteps(expected), account.id(), this.clock.instant()));
		this.audit.note(AuditAction.SUBMIT_REPORT, "ProgressReport", report.id(), null, this.words.of(report));
	}

	private boolean isUntouched(ProgressReport stored, TypedReport typed) {
		return stored.status() == ReportStatus.DRAFT || typed.beganFrom(stored);
	}

	private Optional<ProgressReport> findForChange(ExpectedReport expected) {
		return this.reports.findForChange(expected.assignment().jurisdictionId(), expected.assignment().id(),
				expected.period().start());
	}

	private ProgressReport write(Optional<ProgressReport> stored, CurrentAccount account, ExpectedReport expected,
			TypedReport typed) {
		stored.ifPresent((report) -> {
			if (!report.status().isOpen() || !typed.beganFrom(report)) {
				throw new ReportConflictException();
			}
		});
		Instant now = this.clock.instant();
		String before = stored.map(this.words::of).orElse(null);
		ProgressReport report = stored
			.orElseGet(() -> new ProgressReport(expected.assignment(), expected.period().start(), account.id(), now));
		report.save(typed.content(), typed.figures(), account.id(), now);
		ProgressReport kept = this.reports.saveAndFlush(report);
		note(kept, before);
		return kept;
	}

	private void note(ProgressReport report, @Nullable String before) {
		this.audit.note(AuditAction.SAVE_REPORT, "ProgressReport", report.id(), before, this.words.of(report));
	}

}
