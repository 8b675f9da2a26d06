package org.gongjian.domain.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * All changes of plans' settings.
 */
public interface SettingsChanges {

	SettingsChange save(SettingsChange change);

	/**
	 * The changes of these plans up to a moment, in the order in which they were made.
	 */
	List<SettingsChange> findUpTo(UUID jurisdictionId, Collection<UUID> plans, Instant moment);

}
