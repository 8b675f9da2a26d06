package org.gongjian.domain.jurisdiction;

import java.util.Optional;
import java.util.UUID;

/**
 * All places.
 */
public interface Jurisdictions {

	Jurisdiction save(Jurisdiction jurisdiction);

	Optional<Jurisdiction> findById(UUID id);

	/**
	 * The jurisdiction, held until the transaction ends, so that rules over several of
	 * its rows (the last administrator, names that must differ) are checked one by one.
	 */
	Optional<Jurisdiction> findForChangeById(UUID id);

}
