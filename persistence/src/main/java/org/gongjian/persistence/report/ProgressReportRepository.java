package org.gongjian.persistence.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportStatus;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgressReportRepository extends ProgressReports, Repository<ProgressReport, UUID> {

	@Override
	@Query("""
			select r.status from ProgressReport r
			where r.jurisdictionId = :jurisdictionId and r.assignmentId = :assignmentId
				and r.periodStart = :periodStart
			""")
	Optional<ReportStatus> findStatus(UUID jurisdictionId, UUID assignmentId, LocalDate periodStart);

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ProgressReport r where r.jurisdictionId = :jurisdictionId and r.id = :id")
	Optional<ProgressReport> findForChange(UUID jurisdictionId, UUID id);

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select r from ProgressReport r
			where r.jurisdictionId = :jurisdictionId and r.assignmentId = :assignmentId
				and r.periodStart = :periodStart
			""")
	Optional<ProgressReport> findForChange(UUID jurisdictionId, UUID assignmentId, LocalDate periodStart);

}
