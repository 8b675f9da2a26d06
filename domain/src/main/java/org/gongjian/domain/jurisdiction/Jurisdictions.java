package org.gongjian.domain.jurisdiction;

import java.util.Optional;
import java.util.UUID;

/**
 * All places.
 */
public interface Jurisdictions {

	Jurisdiction save(Jurisdiction jurisdiction);

	Optional<Jurisdiction> findById(UUID id);

}
