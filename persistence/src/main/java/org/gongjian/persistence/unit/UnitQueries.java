package org.gongjian.persistence.unit;

import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.unit.ResponsibleUnit;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about units.
 */
public interface UnitQueries extends Repository<ResponsibleUnit, UUID> {

	/** The unit and all units below it. */
	@Query("""
			with below as (
				select u.id id from ResponsibleUnit u where u.jurisdictionId = :jurisdictionId and u.id = :unitId
				union
				select c.id id from ResponsibleUnit c join below b on c.parentId = b.id
				where c.jurisdictionId = :jurisdictionId)
			select b.id from below b
			""")
	Set<UUID> findWithAllBelow(UUID jurisdictionId, UUID unitId);

	/** The names of a jurisdiction and of a unit in it, if one is given. */
	@Query("""
			select j.name, coalesce(u.shortName, '')
			from Jurisdiction j left join ResponsibleUnit u on u.jurisdictionId = j.id and u.id = :unitId
			where j.id = :jurisdictionId
			""")
	PlaceNames findNames(UUID jurisdictionId, @Nullable UUID unitId);

}
