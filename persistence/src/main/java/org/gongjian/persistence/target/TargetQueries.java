package org.gongjian.persistence.target;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.target.FormerGoal;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.persistence.task.TaskSource;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the page of a target shows beside its standing.
 */
public interface TargetQueries extends Repository<NumericTarget, UUID> {

	/**
	 * Where the target stands in the latest text of its plan that holds it, if its task
	 * is seen.
	 */
	@Query("""
			select t.planId, d.id, d.text, t.span, r.number, false
			from NumericTarget t join Plan p on p.id = t.planId join p.revisions r
			join SourceDocument d on d.id = r.documentId
			where t.jurisdictionId = :#{#scope.jurisdictionId} and t.id = :id
			and (:#{#scope.whole} = true or t.taskId in (select s.taskId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}))
			and r.number = coalesce(t.withdrawnIn - 1, (select max(l.number) from Plan q join q.revisions l where q.id = p.id))
			""")
	Optional<TaskSource> findSource(Scope scope, UUID id);

	/** What the target asked for before, latest first. */
	@Query("""
			select g
			from NumericTarget t join t.formerGoals g
			where t.jurisdictionId = :#{#scope.jurisdictionId} and t.id = :id
			order by g.until desc
			""")
	List<FormerGoal> findFormerGoals(Scope scope, UUID id);

	/** How the target's rule was changed, latest first. */
	@Query("""
			select c.before, c.reportersBefore, c.after, c.reportersAfter, a.displayName, c.changedAt
			from TargetRuleChange c join Account a on a.jurisdictionId = c.jurisdictionId and a.id = c.changedBy
			where c.jurisdictionId = :#{#scope.jurisdictionId} and c.targetId = :id
			order by c.changedAt desc, c.id desc
			""")
	List<RuleChangeRow> findRuleChanges(Scope scope, UUID id);

}
