package org.gongjian.persistence.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.period.ReportingPermit;
import org.gongjian.domain.period.ReportingPermits;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportingPermitRepository extends ReportingPermits, Repository<ReportingPermit, UUID> {

	@Override
	@Query("""
			select p from ReportingPermit p
			where p.jurisdictionId = :jurisdictionId and p.assignmentId = :assignmentId
				and p.periodStart = :periodStart
			order by p.number
			""")
	List<ReportingPermit> findOf(UUID jurisdictionId, UUID assignmentId, LocalDate periodStart);

}
