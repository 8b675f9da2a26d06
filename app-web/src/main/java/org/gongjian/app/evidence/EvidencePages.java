package org.gongjian.app.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.report.ExpectedReport;
import org.gongjian.domain.account.Scope;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.evidence.EvidenceQueries;
import org.gongjian.persistence.report.ReportHeading;
import org.gongjian.persistence.report.ReportQueries;
import org.gongjian.persistence.report.ReportState;

import org.gongjian.persistence.LikePattern;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the files behind a report.
 */
@Service
class EvidencePages {

	private static final int MOST_SHOWN = 50;

	/** An id that no report has. */
	private static final UUID NO_REPORT = new UUID(0, 0);

	private final ReportQueries reports;

	private final EvidenceQueries evidence;

	EvidencePages(ReportQueries reports, EvidenceQueries evidence) {
		this.reports = reports;
		this.evidence = evidence;
	}

	@Transactional(readOnly = true)
	public EvidencePage page(Scope scope, ExpectedReport expected) {
		UUID assignmentId = expected.assignment().id();
		LocalDate start = expected.period().start();
		ReportHeading heading = this.reports.findHeading(scope, assignmentId).orElseThrow(NotFoundException::new);
		Optional<ReportState> state = this.reports.findState(scope, assignmentId, start);
		List<EvidenceFile> files = state.map((report) -> this.evidence.findOf(scope, report.id())).orElse(List.of());
		return new EvidencePage(heading, start, state.map(ReportState::version).orElse(null),
				state.map((report) -> report.status().isOpen()).orElse(true), files);
	}

	/**
	 * Files of the unit's other reports whose names hold these words.
	 */
	@Transactional(readOnly = true)
	public List<EvidenceFile> reusable(Scope scope, ExpectedReport expected, String words) {
		LocalDate start = expected.period().start();
		UUID here = this.reports.findState(scope, expected.assignment().id(), start)
			.map(ReportState::id)
			.orElse(NO_REPORT);
		return this.evidence.findReusable(scope, expected.assignment().unitId(), start, here,
				LikePattern.containing(words.strip()), Limit.of(MOST_SHOWN));
	}

}
