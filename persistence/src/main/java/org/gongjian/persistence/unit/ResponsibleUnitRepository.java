package org.gongjian.persistence.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResponsibleUnitRepository extends ResponsibleUnits, Repository<ResponsibleUnit, UUID> {

	@Override
	@Query("""
			select u from ResponsibleUnit u
			where u.jurisdictionId = :jurisdictionId and u.id = :id and u.mergedInto is null
			""")
	Optional<ResponsibleUnit> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	@Override
	@Query("""
			select u from ResponsibleUnit u
			where u.jurisdictionId = :jurisdictionId and u.id = :id and u.mergedInto is not null
			""")
	Optional<ResponsibleUnit> findMerged(UUID jurisdictionId, UUID id);

	@Override
	@Query("""
			select u from ResponsibleUnit u
			where u.jurisdictionId = :jurisdictionId and u.mergedInto is null order by u.name
			""")
	List<ResponsibleUnit> findByJurisdictionIdOrderByName(UUID jurisdictionId);

}
