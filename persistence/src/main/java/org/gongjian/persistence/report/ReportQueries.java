package org.gongjian.persistence.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.persistence.life.LifeTurns;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about reports.
 */
public interface ReportQueries extends Repository<ProgressReport, UUID> {

	/** The plans that the units in scope report on, newest first. */
	@Query("""
			select p.id, p.title
			from Plan p
			where p.jurisdictionId = :#{#scope.jurisdictionId}
				and exists (select a.id from Assignment a where a.jurisdictionId = p.jurisdictionId
					and a.planId = p.id and a.endedIn is null and (:#{#scope.whole} = true or a.unitId in :#{#scope.unitIds}))
			order by p.years.end desc, p.id desc
			""")
	List<ReportedPlan> findPlans(Scope scope);

	/**
	 * All parts in force with their reports for a period, owed or not: goals of actions
	 * first, then tasks.
	 */
	@Query("""
			select a.id, u.shortName, s.name, t.kind, t.number, t.text, a.role,
				(select count(n.id) from NumericTarget n join n.reporters c
					where n.jurisdictionId = a.jurisdictionId and n.taskId = a.taskId and n.kind = TARGET
						and n.withdrawnIn is null
						and c = a.unitId),
				r.status, a.owedFrom,
			""" + LifeTurns.OF_TASK + """
			from Assignment a
				join TaskItem t on t.jurisdictionId = a.jurisdictionId and t.id = a.taskId
				join SpecialAction s on s.jurisdictionId = a.jurisdictionId and s.id = t.actionId
				join ResponsibleUnit u on u.jurisdictionId = a.jurisdictionId and u.id = a.unitId
				left join ProgressReport r on r.jurisdictionId = a.jurisdictionId and r.assignmentId = a.id
					and r.periodStart = :periodStart
			where a.jurisdictionId = :#{#scope.jurisdictionId} and a.planId = :planId
				and a.endedIn is null
				and (:#{#scope.whole} = true or a.unitId in :#{#scope.unitIds})
			order by case when t.kind = GOALS then 0 else 1 end, t.position, a.position, a.id
			""")
	List<ReportLine> findLines(Scope scope, UUID planId, LocalDate periodStart);

	@Query("""
			select a.id, p.id, p.title, s.id, s.name, t.id, t.kind, t.number, t.text, u.shortName, a.role
			from Assignment a
				join Plan p on p.jurisdictionId = a.jurisdictionId and p.id = a.planId
				join TaskItem t on t.jurisdictionId = a.jurisdictionId and t.id = a.taskId
				join SpecialAction s on s.jurisdictionId = a.jurisdictionId and s.id = t.actionId
				join ResponsibleUnit u on u.jurisdictionId = a.jurisdictionId and u.id = a.unitId
			where a.jurisdictionId = :#{#scope.jurisdictionId} and a.id = :assignmentId
				and (:#{#scope.whole} = true or a.unitId in :#{#scope.unitIds})
			""")
	Optional<ReportHeading> findHeading(Scope scope, UUID assignmentId);

	/** Who takes the lead of an action, in the plan's order. */
	@Query("""
			select new org.gongjian.domain.plan.LeadOfficial(o.place, o.name, o.position)
			from SpecialAction s join s.leadOfficials o
			where s.jurisdictionId = :#{#scope.jurisdictionId} and s.id = :actionId
			order by o.place
			""")
	List<LeadOfficial> findOfficials(Scope scope, UUID actionId);

	/** The targets of the task that the unit itself gives figures for. */
	@Query("""
			select n.id, n.indicator, n.goal, n.rule.overTime, n.quote
			from Assignment a
				join NumericTarget n on n.jurisdictionId = a.jurisdictionId and n.taskId = a.taskId
				join n.reporters c
			where a.jurisdictionId = :#{#scope.jurisdictionId} and a.id = :assignmentId
				and (:#{#scope.whole} = true or a.unitId in :#{#scope.unitIds})
				and n.kind = TARGET and n.withdrawnIn is null and c = a.unitId
			order by n.position, n.id
			""")
	List<ReportTarget> findTargets(Scope scope, UUID assignmentId);

	/** The unit's approved figures for these targets before a period, latest first. */
	@Query("""
			select m.targetId, m.periodStart, m.figure
			from Assignment a
				join NumericTarget n on n.jurisdictionId = a.jurisdictionId and n.taskId = a.taskId
				join Measurement m on m.jurisdictionId = a.jurisdictionId and m.targetId = n.id
					and m.unitId = a.unitId
			where a.jurisdictionId = :#{#scope.jurisdictionId} and a.id = :assignmentId
				and (:#{#scope.whole} = true or a.unitId in :#{#scope.unitIds})
				and m.periodStart < :before
			order by m.periodStart desc, m.approvedAt desc, m.id desc
			""")
	List<ApprovedFigure> findApprovedFigures(Scope scope, UUID assignmentId, LocalDate before);

	/** What the unit said in earlier periods, latest first. */
	@Query("""
			select r.id, r.periodStart, r.content
			from ProgressReport r
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.assignmentId = :assignmentId
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
				and r.periodStart < :before
			order by r.periodStart desc
			""")
	List<EarlierReport> findEarlier(Scope scope, UUID assignmentId, LocalDate before, Limit limit);

	@Query("""
			select r.id, r.version, r.status, r.content, w.displayName, r.savedAt, r.submittedAt,
				r.firstSubmittedAt
			from ProgressReport r join Account w on w.jurisdictionId = r.jurisdictionId and w.id = r.savedBy
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.assignmentId = :assignmentId
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
				and r.periodStart = :periodStart
			""")
	Optional<ReportState> findState(Scope scope, UUID assignmentId, LocalDate periodStart);

	@Query("""
			select new org.gongjian.domain.report.ReportedFigure(f.targetId, f.numerator, f.denominator)
			from ProgressReport r join r.figures f
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.id = :reportId
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			""")
	List<ReportedFigure> findFigures(Scope scope, UUID reportId);

	/** The reviews of a report, latest first. */
	@Query("""
			select v.submission, v.step, w.displayName, v.decision, v.reason, v.decidedAt
			from ProgressReport r
				join ReportReview v on v.jurisdictionId = r.jurisdictionId and v.reportId = r.id
				join Account w on w.jurisdictionId = r.jurisdictionId and w.id = v.reviewerId
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.id = :reportId
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			order by v.submission desc, v.step desc
			""")
	List<PastReview> findReviews(Scope scope, UUID reportId);

}
