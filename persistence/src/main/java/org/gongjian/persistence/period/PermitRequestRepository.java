package org.gongjian.persistence.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.period.PermitRequest;
import org.gongjian.domain.period.PermitRequests;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PermitRequestRepository extends PermitRequests, Repository<PermitRequest, UUID> {

	@Override
	@Query("""
			select q from PermitRequest q
			where q.jurisdictionId = :jurisdictionId and q.assignmentId = :assignmentId
				and q.periodStart = :periodStart
				and not exists (select p.id from ReportingPermit p
					where p.jurisdictionId = q.jurisdictionId and p.requestId = q.id)
			order by q.requestedAt, q.id
			""")
	List<PermitRequest> findOpen(UUID jurisdictionId, UUID assignmentId, LocalDate periodStart);

}
