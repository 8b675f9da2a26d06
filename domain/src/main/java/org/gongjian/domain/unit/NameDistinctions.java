package org.gongjian.domain.unit;

import java.util.List;
import java.util.UUID;

/**
 * The pairs of names that a jurisdiction keeps apart.
 */
public interface NameDistinctions {

	NameDistinction save(NameDistinction distinction);

	List<NameDistinction> findByJurisdictionId(UUID jurisdictionId);

}
