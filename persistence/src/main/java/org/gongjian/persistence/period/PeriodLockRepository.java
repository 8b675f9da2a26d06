package org.gongjian.persistence.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.period.PeriodLock;
import org.gongjian.domain.period.PeriodLocks;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PeriodLockRepository extends PeriodLocks, Repository<PeriodLock, UUID> {

	@Override
	@Query("""
			select l from PeriodLock l
			where l.jurisdictionId = :jurisdictionId and l.planId = :planId and l.periodStart = :periodStart
			order by l.number
			""")
	List<PeriodLock> findOf(UUID jurisdictionId, UUID planId, LocalDate periodStart);

	@Override
	@Query("""
			select l from PeriodLock l
			where l.jurisdictionId = :jurisdictionId and l.planId = :planId
			order by l.periodStart, l.number
			""")
	List<PeriodLock> findOfPlan(UUID jurisdictionId, UUID planId);

	@Override
	@Query(nativeQuery = true, value = """
			select 1 from (select pg_advisory_xact_lock_shared(
				hashtextextended('period ' || cast(:planId as text) || ' ' || cast(:periodStart as text), 0))) as held
			""")
	int holdForReporting(UUID planId, LocalDate periodStart);

	@Override
	@Query(nativeQuery = true, value = """
			select 1 from (select pg_advisory_xact_lock(
				hashtextextended('period ' || cast(:planId as text) || ' ' || cast(:periodStart as text), 0))) as held
			""")
	int holdForDecision(UUID planId, LocalDate periodStart);

}
