package org.gongjian.persistence.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.target.TargetLink;
import org.gongjian.persistence.target.LinkQueries;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Loads the targets that others are the sum of, with their figures, in whichever
 * jurisdiction they stand. Who sees the upper target sees what it is made of.
 */
public interface LowerQueries extends Repository<TargetLink, UUID> {

	/** Which facts {@code l} were the latest of their pair at a moment and linked it. */
	String LINKED_THEN = """
			l.linked = true and l.changedAt <= :now and not exists (select o.id from TargetLink o
				where o.upperId = l.upperId and o.lowerId = l.lowerId and o.number > l.number and o.changedAt <= :now)
			""";

	/** The targets {@code below}, with their plans as they were set at the moment. */
	String OF_BELOW = """
			select new org.gongjian.persistence.standing.LowerRow(b.upperId, x.jurisdictionId, j.name, x.id, x.planId,
				x.taskId, x.indicator, x.goal, x.baseline, x.due, x.rule, x.quote, x.owedFrom, x.withdrawnIn, x.version,
				x.summed,
			""" + StandingQueries.REPORTERS + """
				, (select array_agg(cast(m.toState as string)) within group (order by m.number) from LifeEvent m
					where m.jurisdictionId = x.jurisdictionId and m.taskId = x.taskId and m.fromState <> m.toState
						and m.at <= :now),
				(select array_agg(m.at) within group (order by m.number) from LifeEvent m
					where m.jurisdictionId = x.jurisdictionId and m.taskId = x.taskId and m.fromState <> m.toState
						and m.at <= :now),
				new org.gongjian.persistence.standing.StoredPlan(p.id, p.jurisdictionId, p.title, p.documentNumber,
					p.years, p.periodKind, p.reportsFrom, p.daysToReport, p.movesToWorkingDay, p.thresholds, c,
					(select count(*) from SpecialDay d
						where d.jurisdictionId = p.jurisdictionId and d.recordedAt <= :now)))
			from NumericTarget x join below b on b.lowerId = x.id join Jurisdiction j on j.id = x.jurisdictionId
				join Plan p on p.id = x.planId
				left join SettingsChange c on c.jurisdictionId = p.jurisdictionId and c.planId = p.id
					and c.changedAt <= :now
			order by j.name, x.indicator, x.id, c.number
			""";

	/**
	 * The targets that are counted in these, and those that are counted in them in turn;
	 * those that were withdrawn are left out with all below them.
	 */
	@Query("""
			with below as (
				select l.upperId upperId, l.lowerId lowerId
				from TargetLink l join NumericTarget t on t.id = l.lowerId
				where l.upperId in :uppers and t.withdrawnIn is null and
			""" + LinkQueries.IN_FORCE + """
				union
				select l.upperId upperId, l.lowerId lowerId
				from TargetLink l join below b on b.lowerId = l.upperId
					join NumericTarget s on s.id = l.upperId join NumericTarget t on t.id = l.lowerId
				where s.summed = true and t.withdrawnIn is null and
			""" + LinkQueries.IN_FORCE + """
			)
			""" + OF_BELOW)
	List<LowerRow> findLowers(Collection<UUID> uppers, Instant now);

	/**
	 * The targets that were counted in these at a moment, and those that were counted in
	 * them in turn, those that are withdrawn by now among them.
	 */
	@Query("""
			with below as (
				select l.upperId upperId, l.lowerId lowerId
				from TargetLink l
				where l.upperId in :uppers and
			""" + LINKED_THEN + """
				union
				select l.upperId upperId, l.lowerId lowerId
				from TargetLink l join below b on b.lowerId = l.upperId
				where
			""" + LINKED_THEN + """
			)
			""" + OF_BELOW)
	List<LowerRow> findLowersThen(Collection<UUID> uppers, Instant now);

}
