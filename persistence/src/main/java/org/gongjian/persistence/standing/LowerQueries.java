package org.gongjian.persistence.standing;

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

	/** The targets that are counted in these, those that were withdrawn left out. */
	@Query("""
			select l.upperId, x.jurisdictionId, j.name, x.id, x.planId, x.taskId, x.indicator, x.goal, x.baseline, x.due,
				x.rule, x.quote, x.owedFrom, x.withdrawnIn, x.version, x.summed
			from TargetLink l join NumericTarget x on x.id = l.lowerId join Jurisdiction j on j.id = x.jurisdictionId
			where l.upperId in :uppers and x.withdrawnIn is null and
			"""
			+ LinkQueries.IN_FORCE + """
					order by j.name, x.indicator, x.id
					""")
	List<LowerRow> findLowers(Collection<UUID> uppers);

	@Query("""
			select p.id, p.jurisdictionId, p.title, p.documentNumber, p.years, p.periodKind, p.reportsFrom, p.daysToReport,
				p.movesToWorkingDay, p.thresholds
			from Plan p
			where p.id in :plans
			""")
	List<StoredPlan> findPlans(Collection<UUID> plans);

	@Query("""
			select x.id, u.id, u.shortName
			from NumericTarget x join x.reporters r join ResponsibleUnit u on u.id = r
			where x.id in :targets
			order by u.shortName, u.id
			""")
	List<ReporterRow> findReporters(Collection<UUID> targets);

	@Query("""
			select f.targetId, f.unitId, f.periodStart, f.value, f.numerator, f.denominator
			from (select m.targetId as targetId, m.unitId as unitId, m.periodStart as periodStart,
					m.figure.value as value, m.figure.numerator as numerator, m.figure.denominator as denominator,
					row_number() over (partition by m.targetId, m.unitId, m.periodStart
						order by m.approvedAt desc, m.id desc) as place
				from Measurement m
				where m.targetId in :targets
			) f where f.place = 1
			""")
	List<FigureRow> findFigures(Collection<UUID> targets);

}
