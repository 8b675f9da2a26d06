package org.gongjian.persistence.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.account.Role;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.PeriodLock;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about locked periods.
 */
public interface PeriodQueries extends Repository<PeriodLock, UUID> {

	/** Which requests {@code q} nobody has answered. */
	String WAITS = """
			not exists (select p.id from ReportingPermit p
				where p.jurisdictionId = q.jurisdictionId and p.requestId = q.id)
			""";

	/** Which requests {@code q} are for units in scope; {@code a} is the unit's part. */
	String IN_SCOPE = """
			q.jurisdictionId = :#{#scope.jurisdictionId}
			and (:#{#scope.whole} = true or a.unitId in :#{#scope.unitIds})
			""";

	/** The decisions about a period, latest first. */
	@Query("""
			select l.locked, l.reason, w.displayName, l.decidedAt
			from PeriodLock l join Account w on w.jurisdictionId = l.jurisdictionId and w.id = l.decidedBy
			where l.jurisdictionId = :jurisdictionId and l.planId = :planId and l.periodStart = :periodStart
			order by l.number desc
			""")
	List<DecisionRow> findDecisions(UUID jurisdictionId, UUID planId, LocalDate periodStart);

	/** Who made a decision about a period. */
	@Query("""
			select w.displayName
			from PeriodLock l join Account w on w.jurisdictionId = l.jurisdictionId and w.id = l.decidedBy
			where l.jurisdictionId = :jurisdictionId and l.id = :id
			""")
	String findDecider(UUID jurisdictionId, UUID id);

	/** The requests of a plan that wait for an answer, oldest first. */
	@Query("""
			select q.id, q.assignmentId, q.periodStart, u.shortName, t.text, q.reason, w.displayName, q.requestedAt
			from PermitRequest q
				join Assignment a on a.jurisdictionId = q.jurisdictionId and a.id = q.assignmentId
				join TaskItem t on t.jurisdictionId = a.jurisdictionId and t.id = a.taskId
				join ResponsibleUnit u on u.jurisdictionId = a.jurisdictionId and u.id = a.unitId
				join Account w on w.jurisdictionId = q.jurisdictionId and w.id = q.requestedBy
			where q.jurisdictionId = :jurisdictionId and q.planId = :planId
				and not exists (select p.id from ReportingPermit p
					where p.jurisdictionId = q.jurisdictionId and p.requestId = q.id)
			order by q.requestedAt, q.id
			""")
	List<RequestRow> findWaiting(UUID jurisdictionId, UUID planId);

	/** The requests for units in scope that wait for an answer, oldest first. */
	@Query("""
			select q.assignmentId, pl.title,
				coalesce((select h.settings.rule.kind from SettingsChange h
					where h.jurisdictionId = q.jurisdictionId and h.planId = q.planId and h.number =
						(select max(n.number) from SettingsChange n where n.jurisdictionId = q.jurisdictionId
							and n.planId = q.planId and n.holdsFrom <= q.periodStart)), pl.periodKind),
				q.periodStart, u.shortName, t.text, q.reason, q.requestedBy, w.displayName, q.requestedAt
			from PermitRequest q
				join Plan pl on pl.jurisdictionId = q.jurisdictionId and pl.id = q.planId
				join Assignment a on a.jurisdictionId = q.jurisdictionId and a.id = q.assignmentId
				join TaskItem t on t.jurisdictionId = a.jurisdictionId and t.id = a.taskId
				join ResponsibleUnit u on u.jurisdictionId = a.jurisdictionId and u.id = a.unitId
				join Account w on w.jurisdictionId = q.jurisdictionId and w.id = q.requestedBy
			where
			""" + WAITS + " and " + IN_SCOPE + " order by q.requestedAt, q.id")
	List<AskedRow> findAsked(Scope scope);

	/** How many requests of each plan wait for an answer; none of plans without any. */
	@Query("""
			select q.planId, count(q.id)
			from PermitRequest q
			where q.jurisdictionId = :jurisdictionId
				and not exists (select p.id from ReportingPermit p
					where p.jurisdictionId = q.jurisdictionId and p.requestId = q.id)
			group by q.planId
			""")
	List<WaitingRequests> countWaiting(UUID jurisdictionId);

	/** What was decided about single reports of a period, latest first. */
	@Query("""
			select p.assignmentId, u.shortName, p.decision, p.until, p.reason, w.displayName, p.decidedAt
			from ReportingPermit p
				join Assignment a on a.jurisdictionId = p.jurisdictionId and a.id = p.assignmentId
				join ResponsibleUnit u on u.jurisdictionId = a.jurisdictionId and u.id = a.unitId
				join Account w on w.jurisdictionId = p.jurisdictionId and w.id = p.decidedBy
			where p.jurisdictionId = :jurisdictionId and p.planId = :planId and p.periodStart = :periodStart
			order by p.decidedAt desc, p.number desc
			""")
	List<PermitRow> findPermits(UUID jurisdictionId, UUID planId, LocalDate periodStart);

	/** Which approved reports of a period were opened again, latest first. */
	@Query("""
			select r.assignmentId, u.shortName, o.reason, w.displayName, o.reopenedAt
			from ReportReopening o
				join ProgressReport r on r.jurisdictionId = o.jurisdictionId and r.id = o.reportId
				join ResponsibleUnit u on u.jurisdictionId = r.jurisdictionId and u.id = r.unitId
				join Account w on w.jurisdictionId = o.jurisdictionId and w.id = o.reopenedBy
			where o.jurisdictionId = :jurisdictionId and r.planId = :planId and r.periodStart = :periodStart
			order by o.reopenedAt desc, o.id desc
			""")
	List<ReopeningRow> findReopenings(UUID jurisdictionId, UUID planId, LocalDate periodStart);

	/** The names of those who have one of these roles. */
	@Query("""
			select distinct a.displayName from Account a join a.roles r
			where a.jurisdictionId = :jurisdictionId and a.enabled = true and r in :roles
			order by a.displayName
			""")
	List<String> findNamesWith(UUID jurisdictionId, Collection<Role> roles);

}
