package org.gongjian.persistence.desk;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.persistence.life.LifeQueries;
import org.gongjian.persistence.period.PeriodQueries;
import org.gongjian.persistence.slip.SlipQueries;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the work desk asks.
 */
public interface DeskQueries extends Repository<ProgressReport, UUID> {

	/** All numbers for a person that need no standing, in one query. */
	@Query("""
			select
				(select count(x) from Assignment x
					join TaskItem t on t.jurisdictionId = x.jurisdictionId and t.id = x.taskId where
			""" + LifeQueries.UNSIGNED + """
				), (select count(l) from TaskLife l
					join TaskItem t on t.jurisdictionId = l.jurisdictionId and t.id = l.taskId where
			""" + LifeQueries.WAITS + " and " + LifeQueries.IN_SCOPE + """
				), (select count(l) from TaskLife l
					join TaskItem t on t.jurisdictionId = l.jurisdictionId and t.id = l.taskId
					join LifeEvent e on e.jurisdictionId = l.jurisdictionId and e.taskId = l.taskId
						and e.number = l.soFar.events where
			""" + LifeQueries.CAME_BACK + " and " + LifeQueries.IN_SCOPE + """
				), (select count(l) from TaskLife l
					join TaskItem t on t.jurisdictionId = l.jurisdictionId and t.id = l.taskId where
			""" + LifeQueries.IS_CLOSED + " and " + LifeQueries.IN_SCOPE
			+ """
						), (select count(c) from FigureCorrection c where c.jurisdictionId = j.id
							and (:#{#scope.whole} = true or c.unitId in :#{#scope.unitIds})
							and not exists (select d.id from CorrectionDecision d
								where d.jurisdictionId = c.jurisdictionId and d.correctionId = c.id)),
						(select count(q) from PermitRequest q where q.jurisdictionId = j.id and not exists (
							select p.id from ReportingPermit p
							where p.jurisdictionId = q.jurisdictionId and p.requestId = q.id)),
						(select count(i) from PlanImport i where i.jurisdictionId = j.id
							and i.state = org.gongjian.domain.plan.PlanImport.State.OPEN),
						(select count(a) from Account a where a.jurisdictionId = j.id and a.enabled = true),
						(select count(a) from Account a where a.jurisdictionId = j.id and a.enabled = false),
						(select count(s) from SupervisionSlip s where s.soFar.state = org.gongjian.domain.slip.SlipState.OPEN and
					"""
			+ SlipQueries.IN_SCOPE + """
						), (select count(s) from SupervisionSlip s
							where s.soFar.state = org.gongjian.domain.slip.SlipState.ANSWERED and
					""" + SlipQueries.IN_SCOPE
			+ """
						), (select count(o) from Account o join o.roles r where o.jurisdictionId = j.id and o.enabled = true
							and r = org.gongjian.domain.account.Role.OFFICE_REVIEWER),
						(select count(c) from FigureCorrection c where c.jurisdictionId = j.id and c.proposedBy = :person
							and (:#{#scope.whole} = true or c.unitId in :#{#scope.unitIds})
							and not exists (select d.id from CorrectionDecision d
								where d.jurisdictionId = c.jurisdictionId and d.correctionId = c.id)),
						(select count(q) from PermitRequest q
							join Assignment a on a.jurisdictionId = q.jurisdictionId and a.id = q.assignmentId where
					"""
			+ PeriodQueries.WAITS + " and " + PeriodQueries.IN_SCOPE + """
						), (select count(q) from PermitRequest q
							join Assignment a on a.jurisdictionId = q.jurisdictionId and a.id = q.assignmentId
							where q.requestedBy = :person and
					""" + PeriodQueries.WAITS + " and " + PeriodQueries.IN_SCOPE + """
					)
					from Jurisdiction j where j.id = :#{#scope.jurisdictionId}
					""")
	DeskCounts count(Scope scope, UUID person);

	/** What was reviewed lately, newest first. */
	@Query("""
			select r.assignmentId, r.taskId, t.number, t.text, u.shortName, r.periodStart, v.decision,
				case when v.step = FIRST and m.reviewSteps <> ONE then true else false end, v.reason,
				p.displayName, v.decidedAt, r.status
			from ReportReview v
			join ProgressReport r on r.jurisdictionId = v.jurisdictionId and r.id = v.reportId
			join ReportSubmission m on m.jurisdictionId = v.jurisdictionId and m.reportId = v.reportId
				and m.number = v.submission
			join TaskItem t on t.id = r.taskId
			join ResponsibleUnit u on u.id = r.unitId
			join Account p on p.id = v.reviewerId
			where v.jurisdictionId = :#{#scope.jurisdictionId}
			and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			order by v.decidedAt desc, v.id desc
			""")
	List<ReviewRow> findLatelyReviewed(Scope scope, Limit limit);

}
