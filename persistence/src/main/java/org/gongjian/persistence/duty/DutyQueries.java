package org.gongjian.persistence.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.persistence.file.UploadedSizes;
import org.gongjian.persistence.life.LifeTurns;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages and lights ask about duties. A person sees a duty if a unit in their scope
 * has a part in its task; all units of a seen task are given, for the light is made of
 * all.
 */
public interface DutyQueries extends Repository<Duty, UUID>, UploadedSizes {

	/** The duties {@code d} that are seen. */
	String IN_SCOPE = """
			d.jurisdictionId = :#{#scope.jurisdictionId} and d.planId in :plans
			and (:#{#scope.whole} = true or d.taskId in (select y.taskId from Assignment y
				where y.jurisdictionId = :#{#scope.jurisdictionId} and y.unitId in :#{#scope.unitIds}))
			""";

	/**
	 * Duties and the units that owe them: those that lead or are responsible, and the
	 * supporting ones only where there is no other. With the days and former texts of a
	 * duty, and when its task came into another state, first to last.
	 */
	@Query("""
			select d.id, d.planId, d.taskId, t.kind, t.number, t.text, a.name, d.quote, d.every, d.everyCount, d.times,
				d.owedFrom, w.publishedAt, s.unitId, u.shortName, s.owedFrom, e.publishedAt,
				(select array_agg(x) within group (order by x) from d.dueDates x),
				(select array_agg(f.until) within group (order by f.until) from d.formerDemands f),
				(select array_agg(f.demand) within group (order by f.until) from d.formerDemands f),
			""" + LifeTurns.OF_TASK + """
			from Duty d
				join TaskItem t on t.jurisdictionId = d.jurisdictionId and t.id = d.taskId
				join SpecialAction a on a.jurisdictionId = d.jurisdictionId and a.id = t.actionId
				join Plan p on p.jurisdictionId = d.jurisdictionId and p.id = d.planId
				join Assignment s on s.jurisdictionId = d.jurisdictionId and s.taskId = d.taskId
				join ResponsibleUnit u on u.jurisdictionId = d.jurisdictionId and u.id = s.unitId
				left join p.revisions w on w.number = d.withdrawnIn
				left join p.revisions e on e.number = s.endedIn
			where (:past = true or (d.withdrawnIn is null and s.endedIn is null))
			and (s.role <> org.gongjian.domain.task.UnitRole.SUPPORT
				or not exists (select 1 from Assignment o where o.jurisdictionId = d.jurisdictionId
					and o.taskId = d.taskId and o.role <> org.gongjian.domain.task.UnitRole.SUPPORT
					and o.endedIn is null))
			and
			""" + IN_SCOPE + """
			order by d.planId desc, t.position, d.position, d.id, s.position, s.id
			""")
	List<OwingRow> findOwing(Scope scope, Collection<UUID> plans, boolean past);

	/**
	 * What was recorded up to a moment as done for occurrences from a day on, without
	 * what had been struck out by then.
	 */
	@Query("""
			select r.dutyId, r.unitId, r.countsFor, r.doneOn
			from DutyRecord r join Duty d on d.jurisdictionId = r.jurisdictionId and d.id = r.dutyId
			where r.countsFor >= :from and r.recordedAt <= :now
			and not exists (select 1 from DutyStrike k where k.jurisdictionId = r.jurisdictionId and k.recordId = r.id
				and k.struckAt <= :now)
			and
			""" + IN_SCOPE)
	List<DoneRow> findDone(Scope scope, Collection<UUID> plans, LocalDate from, Instant now);

	/** The records of a task by units in scope, latest first, one row for each file. */
	@Query("""
			select r.id, r.dutyId, r.unitId, u.shortName, r.countsFor, r.doneOn, r.note, r.recordedBy, p.displayName,
				r.recordedAt, k.reason, q.displayName, k.struckAt, f.id, f.file.name
			from DutyRecord r
				join Duty d on d.jurisdictionId = r.jurisdictionId and d.id = r.dutyId
				join ResponsibleUnit u on u.jurisdictionId = r.jurisdictionId and u.id = r.unitId
				join Account p on p.jurisdictionId = r.jurisdictionId and p.id = r.recordedBy
				left join DutyStrike k on k.jurisdictionId = r.jurisdictionId and k.recordId = r.id
				left join Account q on q.jurisdictionId = r.jurisdictionId and q.id = k.struckBy
				left join DutyFile f on f.jurisdictionId = r.jurisdictionId and f.recordId = r.id
			where r.jurisdictionId = :#{#scope.jurisdictionId} and d.taskId = :taskId
			and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			order by r.doneOn desc, r.recordedAt desc, r.id, f.id
			""")
	List<RecordRow> findRecords(Scope scope, UUID taskId);

	/** A file behind a record of a unit in scope. */
	@Query("""
			select f.file
			from DutyFile f join DutyRecord r on r.jurisdictionId = f.jurisdictionId and r.id = f.recordId
			where f.jurisdictionId = :#{#scope.jurisdictionId} and f.id = :id
			and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			""")
	Optional<StoredFile> findFile(Scope scope, UUID id);

	@Override
	@Query("""
			select coalesce(sum(f.file.size), 0)
			from DutyFile f
			where f.jurisdictionId = :jurisdictionId and f.uploadedBy = :accountId
			""")
	long sumOfSizes(UUID jurisdictionId, UUID accountId);

}
