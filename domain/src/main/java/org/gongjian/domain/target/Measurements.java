package org.gongjian.domain.target;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * All approved figures. They are only ever added.
 */
public interface Measurements {

	Measurement save(Measurement measurement);

	<S extends Measurement> Iterable<S> saveAll(Iterable<S> measurements);

	Optional<Measurement> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/** The figure that counts for a unit and period. */
	Optional<Measurement> findLatest(UUID jurisdictionId, UUID targetId, UUID unitId, LocalDate periodStart);

}
