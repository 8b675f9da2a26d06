package org.gongjian.persistence.target;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.target.LinkedTargets;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetLink;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the page asks on which targets are linked.
 */
public interface LinkQueries extends Repository<TargetLink, UUID> {

	/** Which facts {@code l} are the latest of their pair and link it. */
	String IN_FORCE = """
			l.linked = true and not exists (select o.id from TargetLink o
				where o.upperId = l.upperId and o.lowerId = l.lowerId and o.number > l.number)
			""";

	/** The two targets {@code u} and {@code w} of a link {@code l}. */
	String BOTH = "join NumericTarget u on u.id = l.upperId join NumericTarget w on w.id = l.lowerId";

	/** The jurisdictions right below these. */
	@Query("select j.id from Jurisdiction j where j.parentId in :ids")
	Set<UUID> findBelow(Set<UUID> ids);

	/** Targets that may be counted in another one, by their indicator. */
	@Query("""
			select t
			from NumericTarget t
			where t.jurisdictionId in :jurisdictions and t.kind = org.gongjian.domain.target.TargetKind.TARGET
				and t.withdrawnIn is null and t.id <> :upperId
				and lower(t.indicator) like :pattern escape '!'
			order by t.indicator, t.id
			""")
	List<NumericTarget> findCandidates(Set<UUID> jurisdictions, UUID upperId, String pattern, Limit limit);

	/** Which of these targets are counted in an upper one. */
	@Query("select l.lowerId from TargetLink l where l.lowerId in :ids and " + IN_FORCE)
	Set<UUID> findCounted(Set<UUID> ids);

	/** The links of a target, upwards and downwards. */
	@Query("select u, w from TargetLink l " + BOTH + " where (u.id = :id or w.id = :id) and " + IN_FORCE
			+ " order by w.indicator, l.id")
	List<LinkedTargets> findOf(UUID id);

	/** The links of a plan's targets, upwards and downwards. */
	@Query("select u, w from TargetLink l " + BOTH + " where (u.planId = :planId or w.planId = :planId) and " + IN_FORCE
			+ " order by u.indicator, w.indicator, l.id")
	List<LinkedTargets> findOfPlan(UUID planId);

	/** Where targets stand, for their names. */
	@Query("""
			select t.id, j.name, p.title
			from NumericTarget t join Jurisdiction j on j.id = t.jurisdictionId join Plan p on p.id = t.planId
			where t.id in :ids
			""")
	List<TargetPlaceRow> findPlaces(Set<UUID> ids);

}
