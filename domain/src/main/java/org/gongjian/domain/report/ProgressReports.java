package org.gongjian.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * All progress reports.
 */
public interface ProgressReports {

	ProgressReport save(ProgressReport report);

	ProgressReport saveAndFlush(ProgressReport report);

	<S extends ProgressReport> Iterable<S> saveAll(Iterable<S> reports);

	Optional<ProgressReport> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	Optional<ProgressReport> findByJurisdictionIdAndAssignmentIdAndPeriodStart(UUID jurisdictionId, UUID assignmentId,
			LocalDate periodStart);

	/** How far a report has come, without holding it. */
	Optional<ReportStatus> findStatus(UUID jurisdictionId, UUID assignmentId, LocalDate periodStart);

	/** The report for a change: whoever else wants to change it waits. */
	Optional<ProgressReport> findForChange(UUID jurisdictionId, UUID id);

	/** The report for a change: whoever else wants to change it waits. */
	Optional<ProgressReport> findForChange(UUID jurisdictionId, UUID assignmentId, LocalDate periodStart);

}
