package org.gongjian.app.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.report.ExpectedReport;
import org.gongjian.app.report.ExpectedReports;
import org.gongjian.app.report.ProposedContent;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.evidence.Evidence;
import org.gongjian.domain.evidence.EvidenceFiles;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportLockedException;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.evidence.EvidenceQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts files behind reports, takes them away and hands them out.
 */
@Service
class EvidenceService {

	private final ExpectedReports expectedReports;

	private final ProgressReports reports;

	private final EvidenceFiles files;

	private final EvidenceQueries queries;

	private final ReusableFiles reusable;

	private final ProposedContent proposals;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	EvidenceService(ExpectedReports expectedReports, ProgressReports reports, EvidenceFiles files,
			EvidenceQueries queries, ReusableFiles reusable, ProposedContent proposals, Audit audit, Texts texts,
			Clock clock) {
		this.expectedReports = expectedReports;
		this.reports = reports;
		this.files = files;
		this.queries = queries;
		this.reusable = reusable;
		this.proposals = proposals;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Asks whether files may be put behind a report, before their bytes are kept. The
	 * report itself is only read once it is held: read earlier it would be an old one.
	 * @throws ReportLockedException if it waits for review or was approved
	 */
	@Transactional(readOnly = true)
	public void requireOpen(ExpectedReport expected) {
		expected.requireOwed();
		this.expectedReports.requireUnlocked(expected);
		this.reports
			.findStatus(expected.assignment().jurisdictionId(), expected.assignment().id(), expected.period().start())
			.filter((status) -> !status.isOpen())
			.ifPresent((status) -> {
				throw new ReportLockedException(status);
			});
	}

	/**
	 * Puts files behind a report; makes its draft if nothing was written yet, with what
	 * the form proposes. A file that stands behind it already is not put there twice.
	 * @throws ReportLockedException if it waits for review or was approved
	 */
	@Transactional
	public AddedFiles add(CurrentAccount account, ExpectedReport asked, List<StoredFile> added) {
		ExpectedReport expected = this.expectedReports.holdOwed(asked);
		Instant now = this.clock.instant();
		Optional<ProgressReport> stored = find(expected);
		Long before = stored.map(ProgressReport::version).orElse(null);
		ProgressReport report = stored.orElseGet(() -> begin(account, expected, now));
		Set<String> there = this.files
			.findByJurisdictionIdAndReportIdAndRemovedAtIsNullOrderById(report.jurisdictionId(), report.id())
			.stream()
			.map((evidence) -> evidence.file().hash())
			.collect(Collectors.toSet());
		List<String> known = new ArrayList<>();
		for (StoredFile file : added) {
			if (!there.add(file.hash())) {
				known.add(file.name());
				continue;
			}
			Evidence evidence = this.files.save(new Evidence(report, file, account.id(), now));
			this.audit.note(AuditAction.ADD_EVIDENCE, "Evidence", evidence.id(), null, describe(evidence));
		}
		return new AddedFiles(flush(report, before), known);
	}

	/**
	 * Puts files behind a report that stand behind others of the unit already. No bytes
	 * are sent or kept again.
	 * @throws NotFoundException if one of them is not the unit's
	 * @throws ReportLockedException if it waits for review or was approved
	 */
	@Transactional
	public AddedFiles reuse(CurrentAccount account, ExpectedReport expected, Collection<UUID> evidence) {
		return add(account, expected, this.reusable.chosen(account, expected.assignment().unitId(), evidence));
	}

	/**
	 * Takes a file away from a report.
	 * @throws NotFoundException if it does not stand behind it
	 * @throws ReportLockedException if the report waits for review or was approved
	 */
	@Transactional
	public VersionStep remove(CurrentAccount account, ExpectedReport asked, UUID evidenceId) {
		ExpectedReport expected = this.expectedReports.holdOwed(asked);
		ProgressReport report = find(expected).orElseThrow(NotFoundException::new);
		Long before = report.version();
		Evidence evidence = this.files.findByJurisdictionIdAndId(account.jurisdictionId(), evidenceId)
			.filter((file) -> file.reportId().equals(report.id()) && !file.removed())
			.orElseThrow(NotFoundException::new);
		evidence.removeFrom(report, account.id(), this.clock.instant());
		this.audit.note(AuditAction.REMOVE_EVIDENCE, "Evidence", evidence.id(), describe(evidence), null);
		return flush(report, before);
	}

	/**
	 * The file, noting that it is handed out.
	 * @throws NotFoundException if there is none in scope
	 */
	@Transactional
	public EvidenceFile handOut(Scope scope, UUID evidenceId) {
		EvidenceFile file = this.queries.find(scope, evidenceId).orElseThrow(NotFoundException::new);
		this.audit.note(AuditAction.DOWNLOAD_FILE, "Evidence", file.id(), null, file.file().name());
		return file;
	}

	private ProgressReport begin(CurrentAccount account, ExpectedReport expected, Instant now) {
		ProgressReport report = new ProgressReport(expected.assignment(), expected.period().start(), account.id(), now);
		report.save(this.proposals.of(account.scope(), expected), List.of(), account.id(), now);
		return this.reports.saveAndFlush(report);
	}

	private Optional<ProgressReport> find(ExpectedReport expected) {
		return this.reports.findForChange(expected.assignment().jurisdictionId(), expected.assignment().id(),
				expected.period().start());
	}

	private VersionStep flush(ProgressReport report, @Nullable Long before) {
		return new VersionStep(before, this.reports.saveAndFlush(report).version());
	}

	private String describe(Evidence evidence) {
		StoredFile file = evidence.file();
		return this.texts.ofRecord("evidence.audit.file", file.name(), file.size(), file.hash());
	}

}
