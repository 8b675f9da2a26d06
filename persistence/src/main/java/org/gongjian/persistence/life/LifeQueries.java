package org.gongjian.persistence.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.life.TaskLife;
import org.gongjian.persistence.file.UploadedSizes;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about the lives of tasks. A person sees a task if one of its assignments
 * is in their scope.
 */
public interface LifeQueries extends Repository<TaskLife, UUID>, UploadedSizes {

	/** The tasks that are seen, of tasks {@code t}. */
	String IN_SCOPE = """
			t.jurisdictionId = :#{#scope.jurisdictionId} and t.withdrawnIn is null
			and (:#{#scope.whole} = true or t.id in (select s.taskId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}
				and s.endedIn is null))
			""";

	/** Parts {@code x} of tasks {@code t} that units in scope have not signed for. */
	String UNSIGNED = """
			x.jurisdictionId = :#{#scope.jurisdictionId} and x.endedIn is null and t.withdrawnIn is null
			and (:#{#scope.whole} = true or x.unitId in :#{#scope.unitIds})
			and not exists (select 1 from LifeEvent e where e.jurisdictionId = x.jurisdictionId
				and e.taskId = x.taskId and e.unitId = x.unitId
				and e.action = org.gongjian.domain.life.LifeAction.SIGN)
			and not exists (select 1 from TaskLife l where l.jurisdictionId = x.jurisdictionId
				and l.taskId = x.taskId and l.soFar.state in (org.gongjian.domain.life.LifeState.CLOSED,
					org.gongjian.domain.life.LifeState.RECHECKED))
			""";

	/** Lives {@code l} with an application that waits for a decision. */
	String WAITS = """
			l.soFar.state in (org.gongjian.domain.life.LifeState.EXTENSION_ASKED,
				org.gongjian.domain.life.LifeState.SUSPENSION_ASKED, org.gongjian.domain.life.LifeState.RESUMPTION_ASKED,
				org.gongjian.domain.life.LifeState.CLOSE_OUT_ASKED)
			""";

	/**
	 * Latest events {@code e} of tasks whose application came back or that were opened
	 * again.
	 */
	String CAME_BACK = """
			e.action in (org.gongjian.domain.life.LifeAction.REFUSE_EXTENSION,
				org.gongjian.domain.life.LifeAction.REFUSE_SUSPENSION,
				org.gongjian.domain.life.LifeAction.REFUSE_RESUMPTION,
				org.gongjian.domain.life.LifeAction.RETURN_CLOSE_OUT, org.gongjian.domain.life.LifeAction.REOPEN)
			""";

	/** Lives {@code l} that were closed. */
	String IS_CLOSED = """
			l.soFar.state in (org.gongjian.domain.life.LifeState.CLOSED,
				org.gongjian.domain.life.LifeState.RECHECKED)
			""";

	/** The events of a task that is seen, first to last, one row for each file. */
	@Query("""
			select e.id, e.number, e.action, e.fromState, e.toState, e.unitId, u.shortName, e.accountId, a.displayName,
				e.reason, e.day, e.dueBefore, e.dueAfter, e.about, e.at, f.id, f.file.name
			from LifeEvent e join Account a on a.jurisdictionId = e.jurisdictionId and a.id = e.accountId
				left join ResponsibleUnit u on u.jurisdictionId = e.jurisdictionId and u.id = e.unitId
				left join LifeFile f on f.jurisdictionId = e.jurisdictionId and f.eventId = e.id
			where e.jurisdictionId = :jurisdictionId and e.taskId = :taskId
			order by e.number, f.id
			""")
	List<LifeRow> findEvents(UUID jurisdictionId, UUID taskId);

	/** Tasks that units in scope have not signed for. */
	@Query("""
			select t.id, x.unitId, u.shortName, x.role, p.title, s.name, t.kind, t.number, t.text, t.due
			from Assignment x
				join TaskItem t on t.jurisdictionId = x.jurisdictionId and t.id = x.taskId
				join Plan p on p.jurisdictionId = t.jurisdictionId and p.id = t.planId
				join SpecialAction s on s.jurisdictionId = t.jurisdictionId and s.id = t.actionId
				join ResponsibleUnit u on u.jurisdictionId = x.jurisdictionId and u.id = x.unitId
			where
			""" + UNSIGNED + """
			order by u.shortName, u.id, p.years.start desc, t.planId desc, t.position, t.id
			""")
	List<UnsignedRow> findUnsigned(Scope scope);

	/** Applications that wait for a decision, those that wait longest first. */
	@Query("""
			select t.id, l.soFar.state, s.name, t.kind, t.number, t.text, u.shortName, a.id, a.displayName, e.at, e.reason,
				e.day
			from TaskLife l
				join TaskItem t on t.jurisdictionId = l.jurisdictionId and t.id = l.taskId
				join SpecialAction s on s.jurisdictionId = t.jurisdictionId and s.id = t.actionId
				join LifeEvent e on e.jurisdictionId = l.jurisdictionId and e.taskId = l.taskId
					and e.number = l.soFar.asked
				join Account a on a.jurisdictionId = e.jurisdictionId and a.id = e.accountId
				left join ResponsibleUnit u on u.jurisdictionId = e.jurisdictionId and u.id = e.unitId
			where
			"""
			+ WAITS + " and " + IN_SCOPE + " order by e.at, e.id")
	List<WaitingRow> findWaiting(Scope scope);

	/**
	 * Applications that came back and opened tasks that nobody has gone on with, the
	 * latest first.
	 */
	@Query("""
			select t.id, e.action, s.name, t.kind, t.number, t.text, e.reason, e.at
			from TaskLife l
				join TaskItem t on t.jurisdictionId = l.jurisdictionId and t.id = l.taskId
				join SpecialAction s on s.jurisdictionId = t.jurisdictionId and s.id = t.actionId
				join LifeEvent e on e.jurisdictionId = l.jurisdictionId and e.taskId = l.taskId
					and e.number = l.soFar.events
			where
			""" + CAME_BACK + " and " + IN_SCOPE + " order by e.at desc, t.id")
	List<RefusedRow> findRefused(Scope scope);

	/** Closed tasks, those that were closed last first. */
	@Query("""
			select t.id, l.soFar.state, s.name, t.kind, t.number, t.text, l.soFar.since
			from TaskLife l
				join TaskItem t on t.jurisdictionId = l.jurisdictionId and t.id = l.taskId
				join SpecialAction s on s.jurisdictionId = t.jurisdictionId and s.id = t.actionId
			where
			""" + IS_CLOSED + " and " + IN_SCOPE + " order by l.soFar.since desc, t.id")
	List<ClosedRow> findClosed(Scope scope);

	/**
	 * Closed tasks of a plan that were not looked at again yet.
	 * @param actionId only of this action; {@code null} for all
	 * @param unitId only of this unit; {@code null} for all
	 */
	@Query("""
			select t.id
			from TaskLife l join TaskItem t on t.jurisdictionId = l.jurisdictionId and t.id = l.taskId
			where l.jurisdictionId = :jurisdictionId and l.planId = :planId and t.withdrawnIn is null
				and l.soFar.state = org.gongjian.domain.life.LifeState.CLOSED
				and (:actionId is null or t.actionId = :actionId)
				and (:unitId is null or t.id in (select x.taskId from Assignment x
					where x.jurisdictionId = :jurisdictionId and x.unitId = :unitId and x.endedIn is null))
			order by t.id
			""")
	List<UUID> findPool(UUID jurisdictionId, UUID planId, @Nullable UUID actionId, @Nullable UUID unitId);

	/** All draws of a jurisdiction, the latest first. */
	@Query("""
			select d.id, p.title, s.name, u.shortName, d.seed, d.drawn, (select count(x) from d.pool x), a.displayName,
				d.drawnAt
			from RecheckDraw d
				join Plan p on p.jurisdictionId = d.jurisdictionId and p.id = d.planId
				join Account a on a.jurisdictionId = d.jurisdictionId and a.id = d.drawnBy
				left join SpecialAction s on s.jurisdictionId = d.jurisdictionId and s.id = d.actionId
				left join ResponsibleUnit u on u.jurisdictionId = d.jurisdictionId and u.id = d.unitId
			where d.jurisdictionId = :jurisdictionId
			order by d.drawnAt desc, d.id desc
			""")
	List<DrawRow> findDraws(UUID jurisdictionId);

	/** The tasks that were drawn, in the order of their lots, as they stand now. */
	@Query("""
			select t.id, l.soFar.state, s.name, t.kind, t.number, t.text, l.soFar.since
			from RecheckDraw d join d.pool x
				join TaskItem t on t.jurisdictionId = d.jurisdictionId and t.id = x.taskId
				join SpecialAction s on s.jurisdictionId = t.jurisdictionId and s.id = t.actionId
				join TaskLife l on l.jurisdictionId = t.jurisdictionId and l.taskId = t.id
			where d.jurisdictionId = :jurisdictionId and d.id = :drawId and x.drawn = true
			order by x.place
			""")
	List<ClosedRow> findDrawn(UUID jurisdictionId, UUID drawId);

	/** A file of an event; a unit's only for those who see the unit. */
	@Query("""
			select f.file
			from LifeFile f join LifeEvent e on e.jurisdictionId = f.jurisdictionId and e.id = f.eventId
			where f.jurisdictionId = :#{#scope.jurisdictionId} and f.id = :id
				and (:#{#scope.whole} = true or e.unitId in :#{#scope.unitIds})
			""")
	Optional<StoredFile> findFile(Scope scope, UUID id);

	/** How many bytes a person has handed in with events. */
	@Override
	@Query("""
			select coalesce(sum(f.file.size), 0)
			from LifeFile f
			where f.jurisdictionId = :jurisdictionId and f.uploadedBy = :accountId
			""")
	long sumOfSizes(UUID jurisdictionId, UUID accountId);

}
