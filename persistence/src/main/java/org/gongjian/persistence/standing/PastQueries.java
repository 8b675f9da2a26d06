package org.gongjian.persistence.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.plan.FormerShape;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Loads what the standing of plans at a past moment follows from: which text was in force
 * and how it was shaped, and what is said differently since.
 */
public interface PastQueries extends Repository<FormerShape, UUID> {

	/** When each text of these plans was published, first to last. */
	@Query("""
			select p.id, r.number, r.publishedAt
			from Plan p join p.revisions r
			where p.id in :plans
			order by p.id, r.number
			""")
	List<RevisionTime> findRevisions(Collection<UUID> plans);

	/** The first shapes of these plans that held until later than the moment. */
	@Query("""
			select f.planId, f.revision, f.shape
			from FormerShape f
			where f.planId in :plans and f.heldUntil > :at
			and not exists (select o.id from FormerShape o
				where o.jurisdictionId = f.jurisdictionId and o.planId = f.planId and o.heldUntil > :at
					and o.revision < f.revision)
			""")
	List<KeptShape> findShapes(Collection<UUID> plans, Instant at);

	/**
	 * The units of these jurisdictions, those that were merged into others among them.
	 */
	@Query("""
			select u.id, u.shortName, u.mergedInto
			from ResponsibleUnit u
			where u.jurisdictionId in :jurisdictions
			""")
	List<UnitNow> findUnits(Set<UUID> jurisdictions);

	/** The parts of units in tasks that are seen. */
	@Query("""
			select x.id, x.planId, x.taskId, x.unitId, u.shortName, x.role, x.viaGroup, x.owedFrom
			from Assignment x join ResponsibleUnit u on u.id = x.unitId
			where x.endedIn is null and
			""" + StandingQueries.IN_SCOPE + """
			order by x.taskId, x.position, x.id
			""")
	List<AssignmentRow> findAssignments(Scope scope, Collection<UUID> plans, boolean past);

	/** What came of the lives of tasks up to the moment, first to last. */
	@Query("""
			select e.taskId, e.action, e.toState, e.day, e.at
			from LifeEvent e
			where e.jurisdictionId = :jurisdictionId and e.planId in :plans and e.at <= :at
			and e.fromState <> e.toState
			order by e.taskId, e.number
			""")
	List<LifeMove> findMoves(UUID jurisdictionId, Collection<UUID> plans, Instant at);

	/** What rules of targets were before they were changed after the moment. */
	@Query("""
			select c.targetId, c.before, c.reportersBefore, c.changedAt
			from TargetRuleChange c
			where c.planId in :plans and c.changedAt > :at
			order by c.changedAt, c.id
			""")
	List<FormerRule> findFormerRules(Collection<UUID> plans, Instant at);

	/** The targets of these plans that were sums of others at the moment. */
	@Query("""
			select distinct l.upperId
			from TargetLink l join NumericTarget t on t.id = l.upperId
			where t.planId in :plans and
			""" + LowerQueries.LINKED_THEN)
	Set<UUID> findSummed(Collection<UUID> plans, Instant now);

}
