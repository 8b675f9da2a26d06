package org.gongjian.persistence.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.plan.SettingsChange;
import org.gongjian.domain.plan.SettingsChanges;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettingsChangeRepository extends SettingsChanges, Repository<SettingsChange, UUID> {

	@Override
	@Query("""
			select c from SettingsChange c
			where c.jurisdictionId = :jurisdictionId and c.planId in :plans and c.changedAt <= :moment
			order by c.planId, c.number
			""")
	List<SettingsChange> findUpTo(UUID jurisdictionId, Collection<UUID> plans, Instant moment);

}
