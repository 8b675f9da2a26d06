package org.gongjian.persistence.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.task.FormerWording;
import org.gongjian.domain.task.TaskItem;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the page of a task shows beside its standing.
 */
public interface TaskQueries extends Repository<TaskItem, UUID> {

	/**
	 * Where the task stands in the latest text of its plan that holds it, if the task is
	 * seen.
	 */
	@Query("""
			select t.planId, d.id, d.text, t.span, r.number,
				exists (select e.id from Assignment e where e.jurisdictionId = t.jurisdictionId and e.taskId = t.id
					and e.endedIn is not null)
			from TaskItem t join Plan p on p.id = t.planId join p.revisions r join SourceDocument d on d.id = r.documentId
			where t.jurisdictionId = :#{#scope.jurisdictionId} and t.id = :id
			and (:#{#scope.whole} = true or t.id in (select s.taskId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}))
			and r.number = coalesce(t.withdrawnIn - 1, (select max(l.number) from Plan q join q.revisions l where q.id = p.id))
			""")
	Optional<TaskSource> findSource(Scope scope, UUID id);

	/** Units that had a part in the task before an amendment of its plan. */
	@Query("""
			select u.shortName, a.role, a.endedIn
			from Assignment a join ResponsibleUnit u on u.id = a.unitId
			where a.jurisdictionId = :#{#scope.jurisdictionId} and a.taskId = :taskId and a.endedIn is not null
			order by a.endedIn desc, a.position, a.id
			""")
	List<FormerUnitRow> findFormerUnits(Scope scope, UUID taskId);

	/** What the task said before, latest first. */
	@Query("""
			select w
			from TaskItem t join t.formerWordings w
			where t.jurisdictionId = :#{#scope.jurisdictionId} and t.id = :taskId
			order by w.until desc
			""")
	List<FormerWording> findFormerWordings(Scope scope, UUID taskId);

	/**
	 * What was reported on a task up to a moment by units that the person sees, newest
	 * first, with the reviews up to then.
	 */
	@Query("""
			select r.assignmentId, u.shortName, r.periodStart, s.number, s.content, p.displayName, s.submittedAt,
				(select count(e) from Evidence e where e.jurisdictionId = r.jurisdictionId and e.reportId = r.id
					and e.removedAt is null),
				v.decision, case when v.step = FIRST and s.reviewSteps <> ONE then true else false end, v.reason,
				q.displayName, v.decidedAt
			from ProgressReport r
			join ReportSubmission s on s.jurisdictionId = r.jurisdictionId and s.reportId = r.id
			join ResponsibleUnit u on u.id = r.unitId
			join Account p on p.id = s.submittedBy
			left join ReportReview v on v.jurisdictionId = r.jurisdictionId and v.reportId = r.id
				and v.submission = s.number and v.decidedAt <= :until and not exists (select o.id from ReportReview o
					where o.jurisdictionId = v.jurisdictionId and o.reportId = v.reportId and o.submission = v.submission
						and o.step = SECOND and v.step = FIRST and o.decidedAt <= :until)
			left join Account q on q.id = v.reviewerId
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.taskId = :taskId and s.submittedAt <= :until
			and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			order by s.submittedAt desc, s.id desc
			""")
	List<SubmissionRow> findSubmissions(Scope scope, UUID taskId, Instant until, Limit limit);

}
