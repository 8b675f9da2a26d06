package org.gongjian.persistence.plan;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.plan.SettingsChange;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the page of a plan's settings asks.
 */
public interface SettingsQueries extends Repository<SettingsChange, UUID> {

	/** The changes of a plan's settings, in the order in which they were made. */
	@Query("""
			select c.number, c.holdsFrom, c.settings, w.displayName, c.changedAt
			from SettingsChange c join Account w on w.jurisdictionId = c.jurisdictionId and w.id = c.changedBy
			where c.jurisdictionId = :jurisdictionId and c.planId = :planId
			order by c.number
			""")
	List<SettingsRow> findAll(UUID jurisdictionId, UUID planId);

}
