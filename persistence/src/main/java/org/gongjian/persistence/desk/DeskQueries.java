package org.gongjian.persistence.desk;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.report.ProgressReport;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the work desk asks.
 */
public interface DeskQueries extends Repository<ProgressReport, UUID> {

	/** Numbers of the district that only its administrators see. */
	@Query("""
			select (select count(i) from PlanImport i where i.jurisdictionId = j.id
					and i.state = org.gongjian.domain.plan.PlanImport.State.OPEN),
				(select count(a) from Account a where a.jurisdictionId = j.id and a.enabled = true),
				(select count(a) from Account a where a.jurisdictionId = j.id and a.enabled = false)
			from Jurisdiction j where j.id = :jurisdictionId
			""")
	DistrictCounts findCounts(UUID jurisdictionId);

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
