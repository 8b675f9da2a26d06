package org.gongjian.persistence.unit;

import java.util.List;
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

	/**
	 * The canonical names of other units and groups for which a plan may print this name.
	 */
	@Query("""
			select u.name from ResponsibleUnit u
			where u.jurisdictionId = :jurisdictionId and u.id <> :except and u.mergedInto is null
			and (u.name = :printed or u.shortName = :printed or :printed member of u.aliases)
			union all
			select g.name from UnitGroup g
			where g.jurisdictionId = :jurisdictionId and g.id <> :except and g.name = :printed
			""")
	List<String> findOwnersOfName(UUID jurisdictionId, String printed, UUID except);

	/** The short names of all units of a jurisdiction. */
	@Query("select u.shortName from ResponsibleUnit u where u.jurisdictionId = :jurisdictionId and u.mergedInto is null order by u.kind, u.shortName")
	List<String> findShortNames(UUID jurisdictionId);

	/** All units of a jurisdiction with their aliases, by name. */
	@Query("""
			select u.id, u.name, u.shortName, u.kind, p.shortName, listagg(a, '、') within group (order by a)
			from ResponsibleUnit u
			left join ResponsibleUnit p on p.jurisdictionId = u.jurisdictionId and p.id = u.parentId
			left join u.aliases a
			where u.jurisdictionId = :jurisdictionId and u.mergedInto is null
			group by u.id, u.name, u.shortName, u.kind, p.shortName
			order by u.kind, u.name, u.id
			""")
	List<UnitRow> findAll(UUID jurisdictionId);

	/** All groups of a jurisdiction with the number of their members, by name. */
	@Query("""
			select g.id, g.name, size(g.members)
			from UnitGroup g
			where g.jurisdictionId = :jurisdictionId
			order by g.name, g.id
			""")
	List<GroupRow> findGroups(UUID jurisdictionId);

	/** The units that collective words brought into the tasks of a plan as it is now. */
	@Query("""
			select distinct a.viaGroup, a.unitId
			from Assignment a
			where a.jurisdictionId = :jurisdictionId and a.planId = :planId
			and a.viaGroup is not null and a.endedIn is null
			""")
	List<WordMember> findMembersInPlan(UUID jurisdictionId, UUID planId);

	/** One row for the unit and for each unit below it, with what stands in the bar. */
	@Query("""
			with below as (
				select u.id id from ResponsibleUnit u where u.jurisdictionId = :jurisdictionId and u.id = :unitId
				union
				select c.id id from ResponsibleUnit c join below b on c.parentId = b.id
				where c.jurisdictionId = :jurisdictionId)
			select b.id, j.name, u.shortName, (select count(n) from Notice n
				where n.jurisdictionId = j.id and n.accountId = :accountId and n.readAt is null)
			from below b join Jurisdiction j on j.id = :jurisdictionId
				join ResponsibleUnit u on u.jurisdictionId = j.id and u.id = :unitId
			""")
	List<PlacedUnit> findPlaced(UUID jurisdictionId, UUID unitId, UUID accountId);

	/** What stands in the bar of a person, of a unit if one is given. */
	@Query("""
			select j.name, coalesce(u.shortName, ''), (select count(n) from Notice n
				where n.jurisdictionId = j.id and n.accountId = :accountId and n.readAt is null)
			from Jurisdiction j left join ResponsibleUnit u on u.jurisdictionId = j.id and u.id = :unitId
			where j.id = :jurisdictionId
			""")
	PlaceNames findNames(UUID jurisdictionId, @Nullable UUID unitId, UUID accountId);

}
