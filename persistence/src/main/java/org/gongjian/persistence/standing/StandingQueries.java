package org.gongjian.persistence.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.plan.Plan;
import org.gongjian.persistence.life.LifeTurns;

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

	/** The units that report for a target {@code x}: their ids and their short names. */
	String REPORTERS = """
			(select array_agg(u.id) within group (order by u.shortName, u.id)
				from x.reporters r join ResponsibleUnit u on u.id = r),
			(select array_agg(u.shortName) within group (order by u.shortName, u.id)
				from x.reporters r join ResponsibleUnit u on u.id = r)
			""";

	/** One row for each change of a plan's settings up to now, first to last. */
	@Query("""
			select p.id, p.jurisdictionId, p.title, p.documentNumber, p.years, p.periodKind, p.reportsFrom, p.daysToReport,
				p.movesToWorkingDay, p.thresholds, c,
				(select count(*) from SpecialDay d where d.jurisdictionId = p.jurisdictionId and d.recordedAt <= :now)
			from Plan p left join SettingsChange c
				on c.jurisdictionId = p.jurisdictionId and c.planId = p.id and c.changedAt <= :now
			where p.jurisdictionId = :#{#scope.jurisdictionId}
			and (:#{#scope.whole} = true or p.id in (select s.planId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}
				and (:past = true or s.endedIn is null)))
			order by p.years.start desc, p.id desc, c.number
			""")
	List<StoredPlan> findPlans(Scope scope, boolean past, Instant now);

	@Query("""
			select t.id, t.planId, t.actionId, t.kind, t.position, t.number, t.text, t.due, t.withdrawnIn,
				l.soFar.state, l.soFar.extendedTo,
			""" + LifeTurns.OF_TASK + """
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

	/**
	 * One row for each report of a part that matters: those for these periods, those of
	 * all periods that were sent back, and the latest that was approved.
	 */
	@Query("""
			select x.id, x.planId, x.taskId, x.unitId, u.shortName, x.role, x.viaGroup, x.owedFrom,
				r.periodStart, r.status, r.firstSubmittedAt, r.percent, r.place
			from Assignment x join ResponsibleUnit u on u.id = x.unitId
				left join (select p.assignmentId as assignmentId, p.periodStart as periodStart, p.status as status,
						p.firstSubmittedAt as firstSubmittedAt, p.approvedPercent as percent,
						row_number() over (partition by p.assignmentId
							order by case when p.approvedPercent is null then 1 else 0 end, p.periodStart desc) as place
					from ProgressReport p
					where p.jurisdictionId = :#{#scope.jurisdictionId} and p.planId in :plans) r
					on r.assignmentId = x.id and (r.periodStart in :periods or r.place = 1
						or r.status = org.gongjian.domain.report.ReportStatus.RETURNED)
			where x.endedIn is null and
			""" + IN_SCOPE + """
			order by x.taskId, x.position, x.id
			""")
	List<PartRow> findParts(Scope scope, Collection<UUID> plans, Collection<LocalDate> periods, boolean past);

	@Query("""
			select x.id, x.planId, x.taskId, x.kind, x.indicator, x.goal, x.baseline, x.due, x.rule,
				x.quote, x.owedFrom, x.withdrawnIn, x.version, x.summed,
			""" + REPORTERS + """
			from NumericTarget x
			where (:past = true or x.withdrawnIn is null) and
			""" + IN_SCOPE + """
			order by x.planId desc, x.position, x.id
			""")
	List<TargetRow> findTargets(Scope scope, Collection<UUID> plans, boolean past);

	/**
	 * The figures that count at a moment, of the targets that are seen and of those in
	 * other jurisdictions that they are the sum of.
	 */
	@Query("""
			select f.targetId, f.unitId, f.periodStart, f.value, f.numerator, f.denominator
			from (select m.targetId as targetId, m.unitId as unitId, m.periodStart as periodStart,
					m.figure.value as value, m.figure.numerator as numerator, m.figure.denominator as denominator,
					row_number() over (partition by m.targetId, m.unitId, m.periodStart
						order by m.approvedAt desc, m.id desc) as place
				from Measurement m join NumericTarget x on x.id = m.targetId
				where m.jurisdictionId = :#{#scope.jurisdictionId} and m.planId in :plans and m.approvedAt <= :now and
			""" + IN_SCOPE + """
				union
				select m.targetId as targetId, m.unitId as unitId, m.periodStart as periodStart,
					m.figure.value as value, m.figure.numerator as numerator, m.figure.denominator as denominator,
					row_number() over (partition by m.targetId, m.unitId, m.periodStart
						order by m.approvedAt desc, m.id desc) as place
				from Measurement m
				where m.targetId in :lowers and m.approvedAt <= :now
			) f where f.place = 1
			""")
	List<FigureRow> findFigures(Scope scope, Collection<UUID> plans, boolean past, Collection<UUID> lowers,
			Instant now);

}
