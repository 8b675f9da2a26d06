package org.gongjian.domain.slip;

import java.util.Optional;
import java.util.UUID;

/**
 * Every change of the rules by which slips are raised. Rows are only ever added.
 */
public interface SlipRulesChanges {

	SlipRulesChange save(SlipRulesChange change);

	Optional<SlipRulesChange> findFirstByJurisdictionIdOrderByNumberDesc(UUID jurisdictionId);

}
