package org.gongjian.persistence.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetLink;
import org.gongjian.domain.target.TargetLinks;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetLinkRepository extends TargetLinks, Repository<TargetLink, UUID> {

	@Override
	@Query("""
			select l from TargetLink l
			where l.upperId = :upperId and l.lowerId = :lowerId
			order by l.number desc
			limit 1
			""")
	Optional<TargetLink> findLatest(UUID upperId, UUID lowerId);

	@Override
	@Query("select l.upperId from TargetLink l where l.lowerId in :lowerIds and " + LinkQueries.IN_FORCE)
	Set<UUID> findUppers(Set<UUID> lowerIds);

	@Override
	@Query("select l.lowerId from TargetLink l where l.upperId = :upperId and " + LinkQueries.IN_FORCE)
	List<UUID> findLowers(UUID upperId);

	@Override
	@Query("select t from NumericTarget t where t.id = :id")
	Optional<NumericTarget> findTarget(UUID id);

}
