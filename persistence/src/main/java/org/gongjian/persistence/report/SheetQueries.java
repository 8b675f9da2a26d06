package org.gongjian.persistence.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.persistence.life.LifeTurns;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the page asks on which a unit reports all its tasks of a period: a fixed number of
 * questions, however many tasks there are.
 */
public interface SheetQueries extends Repository<ProgressReport, UUID> {

	/** The units in scope that report on a plan. */
	@Query("""
			select u.id, u.shortName
			from ResponsibleUnit u
			where u.jurisdictionId = :#{#scope.jurisdictionId}
				and (:#{#scope.whole} = true or u.id in :#{#scope.unitIds})
				and exists (select a.id from Assignment a where a.jurisdictionId = u.jurisdictionId
					and a.planId = :planId and a.unitId = u.id and a.endedIn is null)
			order by u.kind, u.shortName, u.id
			""")
	List<SheetUnit> findUnits(Scope scope, UUID planId);

	/** All tasks in which the unit has a part: goals of actions first. */
	@Query("""
			select a.id, t.id, s.name, t.kind, t.number, t.text, a.role, a.owedFrom,
			""" + LifeTurns.OF_TASK + """
			from Assignment a
				join TaskItem t on t.jurisdictionId = a.jurisdictionId and t.id = a.taskId
				join SpecialAction s on s.jurisdictionId = a.jurisdictionId and s.id = t.actionId
			where a.jurisdictionId = :jurisdictionId and a.planId = :planId and a.unitId = :unitId
				and a.endedIn is null
			order by case when t.kind = GOALS then 0 else 1 end, t.position, a.position, a.id
			""")
	List<SheetLine> findLines(UUID jurisdictionId, UUID planId, UUID unitId);

	/** What is stored for the period. */
	@Query("""
			select new org.gongjian.persistence.report.SheetState(r.assignmentId,
				new org.gongjian.persistence.report.ReportState(r.id, r.version, r.status, r.content, w.displayName,
					r.savedAt, r.submittedAt, r.firstSubmittedAt), r.returnReason)
			from ProgressReport r join Account w on w.jurisdictionId = r.jurisdictionId and w.id = r.savedBy
			where r.jurisdictionId = :jurisdictionId and r.planId = :planId and r.unitId = :unitId
				and r.periodStart = :periodStart
			""")
	List<SheetState> findStates(UUID jurisdictionId, UUID planId, UUID unitId, LocalDate periodStart);

	/** The figures that are stored for the period. */
	@Query("""
			select new org.gongjian.persistence.report.SheetFigure(r.id,
				new org.gongjian.domain.report.ReportedFigure(f.targetId, f.numerator, f.denominator))
			from ProgressReport r join r.figures f
			where r.jurisdictionId = :jurisdictionId and r.planId = :planId and r.unitId = :unitId
				and r.periodStart = :periodStart
			""")
	List<SheetFigure> findFigures(UUID jurisdictionId, UUID planId, UUID unitId, LocalDate periodStart);

	/** The targets that the unit itself gives figures for. */
	@Query("""
			select new org.gongjian.persistence.report.SheetTarget(a.id,
				new org.gongjian.persistence.report.ReportTarget(n.id, n.indicator, n.goal, n.rule.overTime, n.quote))
			from Assignment a
				join NumericTarget n on n.jurisdictionId = a.jurisdictionId and n.taskId = a.taskId
				join n.reporters c
			where a.jurisdictionId = :jurisdictionId and a.planId = :planId and a.unitId = :unitId
				and n.kind = TARGET and n.withdrawnIn is null and c = a.unitId
			order by n.position, n.id
			""")
	List<SheetTarget> findTargets(UUID jurisdictionId, UUID planId, UUID unitId);

	/** The unit's approved figures before the period, latest first. */
	@Query("""
			select m.targetId, m.periodStart, m.figure
			from Measurement m
			where m.jurisdictionId = :jurisdictionId and m.planId = :planId and m.unitId = :unitId
				and m.periodStart < :before
			order by m.periodStart desc, m.approvedAt desc, m.id desc
			""")
	List<ApprovedFigure> findApprovedFigures(UUID jurisdictionId, UUID planId, UUID unitId, LocalDate before);

	/** What the unit said of each task in the latest period before. */
	@Query("""
			select new org.gongjian.persistence.report.SheetEarlier(r.assignmentId,
				new org.gongjian.persistence.report.EarlierReport(r.id, r.periodStart, r.content))
			from ProgressReport r
			where r.jurisdictionId = :jurisdictionId and r.planId = :planId and r.unitId = :unitId
				and r.periodStart = (select max(e.periodStart) from ProgressReport e
					where e.jurisdictionId = r.jurisdictionId and e.assignmentId = r.assignmentId
						and e.periodStart < :before)
			""")
	List<SheetEarlier> findEarlier(UUID jurisdictionId, UUID planId, UUID unitId, LocalDate before);

	/** How many files stand behind each report of the period. */
	@Query("""
			select r.assignmentId, count(e.id)
			from ProgressReport r
				join Evidence e on e.jurisdictionId = r.jurisdictionId and e.reportId = r.id and e.removedAt is null
			where r.jurisdictionId = :jurisdictionId and r.planId = :planId and r.unitId = :unitId
				and r.periodStart = :periodStart
			group by r.assignmentId
			""")
	List<SheetFiles> findFiles(UUID jurisdictionId, UUID planId, UUID unitId, LocalDate periodStart);

}
