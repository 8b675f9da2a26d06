package org.gongjian.persistence.slip;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.slip.KnownSlip;
import org.gongjian.domain.slip.SupervisionSlip;
import org.gongjian.domain.slip.SupervisionSlips;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupervisionSlipRepository extends SupervisionSlips, Repository<SupervisionSlip, UUID> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SupervisionSlip s where s.jurisdictionId = :jurisdictionId and s.id = :id")
	Optional<SupervisionSlip> findForChange(UUID jurisdictionId, UUID id);

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SupervisionSlip s where s.jurisdictionId = :jurisdictionId and s.id in :ids order by s.id")
	List<SupervisionSlip> findForChange(UUID jurisdictionId, Collection<UUID> ids);

	@Override
	@Query("select s from SupervisionSlip s where s.jurisdictionId = :jurisdictionId and s.key.subject = :subject and s.formerId is null")
	Optional<SupervisionSlip> findBySubject(UUID jurisdictionId, String subject);

	@Override
	@Query(nativeQuery = true, value = """
			select 1 from (select pg_advisory_xact_lock(
				hashtextextended('slips ' || cast(:jurisdictionId as text), 0))) as held
			""")
	int holdRaising(UUID jurisdictionId);

	@Override
	@Query("""
			select coalesce(max(s.number), 0) from SupervisionSlip s
			where s.jurisdictionId = :jurisdictionId and s.year = :year
			""")
	int findLatestNumber(UUID jurisdictionId, int year);

	@Override
	@Query("""
			select new org.gongjian.domain.slip.KnownSlip(s.id, s.key, s.grade, s.soFar.state, s.soFar.replyBy)
			from SupervisionSlip s
			where s.jurisdictionId = :jurisdictionId
				and (s.raisedAt >= :since or s.soFar.state in (org.gongjian.domain.slip.SlipState.OPEN,
					org.gongjian.domain.slip.SlipState.ANSWERED, org.gongjian.domain.slip.SlipState.ACCEPTED))
			order by s.raisedAt, s.id
			""")
	List<KnownSlip> findKnown(UUID jurisdictionId, Instant since);

	@Override
	@Query("""
			select s.id
			from SupervisionSlip s
				join Assignment x on x.jurisdictionId = s.jurisdictionId and x.id = s.assignmentId and x.endedIn is null
				join TaskItem t on t.jurisdictionId = s.jurisdictionId and t.id = s.taskId and t.withdrawnIn is null
			where s.jurisdictionId = :jurisdictionId and s.key.cause = org.gongjian.domain.slip.SlipCause.NO_REPORT
				and s.soFar.state in (org.gongjian.domain.slip.SlipState.OPEN,
					org.gongjian.domain.slip.SlipState.ANSWERED, org.gongjian.domain.slip.SlipState.ACCEPTED)
				and not exists (select 1 from TaskLife l where l.jurisdictionId = s.jurisdictionId and l.taskId = s.taskId
					and l.soFar.state in (org.gongjian.domain.life.LifeState.CLOSED,
						org.gongjian.domain.life.LifeState.RECHECKED))
				and not exists (select 1 from ProgressReport r where r.jurisdictionId = s.jurisdictionId
					and r.assignmentId = s.assignmentId and r.periodStart = s.key.period
					and r.status not in (org.gongjian.domain.report.ReportStatus.DRAFT,
						org.gongjian.domain.report.ReportStatus.RETURNED))
			""")
	List<UUID> findUnreported(UUID jurisdictionId);

}
