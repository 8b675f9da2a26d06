package org.gongjian.domain.slip;

import java.util.List;
import java.util.UUID;

/**
 * Every event of every slip. Rows are only ever added.
 */
public interface SlipEvents {

	SlipEvent save(SlipEvent event);

	List<SlipEvent> findByJurisdictionIdAndSlipIdOrderByNumber(UUID jurisdictionId, UUID slipId);

}
