package org.gongjian.persistence.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.plan.Plan;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Loads what the standing of plans follows from, each kind of fact in one query for all
 * plans asked for. A person sees a task if one of its assignments is in their scope, and
 * with the task everything that its light is made of. What an amendment of the plan has
 * withdrawn or ended is left out, unless the past is asked for: then what a person saw
 * before is seen still.
 */
public interface StandingQueries extends Repository<Plan, UUID> {

	/** The tasks that are seen, of rows {@code x} that carry a task. */
	String IN_SCOPE = """
			x.jurisdictionId = :#{#scope.jurisdictionId} and x.planId in :plans
			and (:#{#scope.whole} = true or x.taskId in (select s.taskId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}
				and (:past = true or s.endedIn is null)))
			""";

	@Query("""
			select p.id, p.jurisdictionId, p.title, p.documentNumber, p.years, p.periodKind, p.reportsFrom, p.daysToReport,
				p.movesToWorkingDay, p.thresholds
			from Plan p
			where p.jurisdictionId = :#{#scope.jurisdictionId}
			and (:#{#scope.whole} = true or p.id in (select s.planId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}
				and (:past = true or s.endedIn is null)))
			order by p.years.start desc, p.id desc
			""")
	List<StoredPlan> findPlans(Scope scope, boolean past);

	@Query("""
			select t.id, t.planId, t.actionId, t.kind, t.position, t.number, t.text, t.due, t.withdrawnIn,
				l.soFar.state, l.soFar.extendedTo
			from TaskItem t left join TaskLife l on l.jurisdictionId = t.jurisdictionId and l.taskId = t.id
			where t.jurisdictionId = :#{#scope.jurisdictionId} and t.planId in :plans
			and (:past = true or t.withdrawnIn is null)
			and (:#{#scope.whole} = true or t.id in (select s.taskId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}
				and (:past = true or s.endedIn is null)))
			order by t.planId desc, t.position, t.id
			""")
	List<TaskRow> findTasks(Scope scope, Collection<UUID> plans, boolean past);

	/** One row for each official of an action, one for an action that has none. */
	@Query("""
			select a.id, a.planId, a.position, a.name, o.name, o.position
			from SpecialAction a left join a.leadOfficials o
			where a.jurisdictionId = :#{#scope.jurisdictionId} and a.planId in :plans
			and (:past = true or a.withdrawnIn is null)
			and (:#{#scope.whole} = true or a.id in (select t.actionId from Assignment s join TaskItem t on t.id = s.taskId
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}
				and (:past = true or s.endedIn is null)))
			order by a.planId desc, a.position, o.place
			""")
	List<ActionRow> findActions(Scope scope, Collection<UUID> plans, boolean past);

	@Query("""
			select x.id, x.planId, x.taskId, x.unitId, u.shortName, x.role, x.viaGroup, x.owedFrom
			from Assignment x join ResponsibleUnit u on u.id = x.unitId
			where x.endedIn is null and
			""" + IN_SCOPE + """
			order by x.taskId, x.position, x.id
			""")
	List<AssignmentRow> findAssignments(Scope scope, Collection<UUID> plans, boolean past);

	@Query("""
			select r.assignmentId, r.percent
			from (select x.assignmentId as assignmentId, x.approvedPercent as percent,
					row_number() over (partition by x.assignmentId order by x.periodStart desc) as place
				from ProgressReport x
				where x.approvedPercent is not null and
			""" + IN_SCOPE + """
			) r where r.place = 1
			""")
	List<PercentRow> findApprovedPercents(Scope scope, Collection<UUID> plans, boolean past);

	/** The reports for these periods, and those of all periods that were sent back. */
	@Query("""
			select x.assignmentId, x.periodStart, x.status, x.firstSubmittedAt
			from ProgressReport x
			where (x.periodStart in :periods or x.status = org.gongjian.domain.report.ReportStatus.RETURNED) and
			""" + IN_SCOPE)
	List<ReceiptRow> findReceipts(Scope scope, Collection<UUID> plans, Collection<LocalDate> periods, boolean past);

	@Query("""
			select x.id, x.planId, x.taskId, x.kind, x.indicator, x.goal, x.baseline, x.due, x.rule,
				x.quote, x.owedFrom, x.withdrawnIn, x.version, x.summed
			from NumericTarget x
			where (:past = true or x.withdrawnIn is null) and
			""" + IN_SCOPE + """
			order by x.planId desc, x.position, x.id
			""")
	List<TargetRow> findTargets(Scope scope, Collection<UUID> plans, boolean past);

	@Query("""
			select x.id, u.id, u.shortName
			from NumericTarget x join x.reporters r join ResponsibleUnit u on u.id = r
			where
			""" + IN_SCOPE + """
			order by u.shortName, u.id
			""")
	List<ReporterRow> findReporters(Scope scope, Collection<UUID> plans, boolean past);

	@Query("""
			select f.targetId, f.unitId, f.periodStart, f.value, f.numerator, f.denominator
			from (select m.targetId as targetId, m.unitId as unitId, m.periodStart as periodStart,
					m.figure.value as value, m.figure.numerator as numerator, m.figure.denominator as denominator,
					row_number() over (partition by m.targetId, m.unitId, m.periodStart
						order by m.approvedAt desc, m.id desc) as place
				from Measurement m join NumericTarget x on x.id = m.targetId
				where m.jurisdictionId = :#{#scope.jurisdictionId} and m.planId in :plans and
			""" + IN_SCOPE + """
			) f where f.place = 1
			""")
	List<FigureRow> findFigures(Scope scope, Collection<UUID> plans, boolean past);

}
