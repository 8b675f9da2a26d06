package org.gongjian.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All facts about which target is counted in which. They are only ever added.
 */
public interface TargetLinks {

	TargetLink save(TargetLink link);

	/** The latest fact about two targets. */
	Optional<TargetLink> findLatest(UUID upperId, UUID lowerId);

	/** The targets that these are counted in now. */
	Set<UUID> findUppers(Set<UUID> lowerIds);

	/** The targets that are counted in this one now. */
	List<UUID> findLowers(UUID upperId);

	/** A target of any jurisdiction. */
	Optional<NumericTarget> findTarget(UUID id);

}
