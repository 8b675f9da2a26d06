package org.gongjian.persistence.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.target.FigureCorrection;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages show of corrections. A person sees those of the units in their scope.
 */
public interface CorrectionQueries extends Repository<FigureCorrection, UUID> {

	String ROWS = """
			select c.id, t.id, t.indicator, t.goal, t.rule.overTime, t.quote,
				coalesce((select h.settings.rule.kind from SettingsChange h
					where h.jurisdictionId = c.jurisdictionId and h.planId = c.planId and h.number =
						(select max(n.number) from SettingsChange n where n.jurisdictionId = c.jurisdictionId
							and n.planId = c.planId and n.holdsFrom <= c.periodStart)), p.periodKind),
				u.shortName, c.periodStart, m.figure, c.figure, c.reason,
				c.proposedBy, w.displayName, c.proposedAt, d.accepted, d.reason, e.displayName, d.decidedAt
			from FigureCorrection c
				join NumericTarget t on t.jurisdictionId = c.jurisdictionId and t.id = c.targetId
				join Plan p on p.jurisdictionId = c.jurisdictionId and p.id = c.planId
				join ResponsibleUnit u on u.jurisdictionId = c.jurisdictionId and u.id = c.unitId
				join Measurement m on m.jurisdictionId = c.jurisdictionId and m.id = c.measurementId
				join Account w on w.jurisdictionId = c.jurisdictionId and w.id = c.proposedBy
				left join CorrectionDecision d on d.jurisdictionId = c.jurisdictionId and d.correctionId = c.id
				left join Account e on e.jurisdictionId = c.jurisdictionId and e.id = d.decidedBy
			where c.jurisdictionId = :#{#scope.jurisdictionId}
				and (:#{#scope.whole} = true or c.unitId in :#{#scope.unitIds})
			""";

	/** The corrections of a target, latest first. */
	@Query(ROWS + " and c.targetId = :targetId order by c.proposedAt desc, c.id desc")
	List<CorrectionRow> findOf(Scope scope, UUID targetId);

	/** The corrections that wait for a decision, those that wait longest first. */
	@Query(ROWS + " and d.id is null order by c.proposedAt, c.id")
	List<CorrectionRow> findWaiting(Scope scope);

	@Query(ROWS + " and c.id = :id")
	Optional<CorrectionRow> findOne(Scope scope, UUID id);

	/** How many corrections of one figure wait for a decision. */
	@Query("""
			select count(c.id) from FigureCorrection c
			where c.jurisdictionId = :jurisdictionId and c.targetId = :targetId and c.unitId = :unitId
				and c.periodStart = :periodStart
				and not exists (select d.id from CorrectionDecision d
					where d.jurisdictionId = c.jurisdictionId and d.correctionId = c.id)
			""")
	long countWaiting(UUID jurisdictionId, UUID targetId, UUID unitId, LocalDate periodStart);

}
