package org.gongjian.persistence.duty;

import java.util.UUID;

import org.gongjian.domain.duty.FormerDemand;

/**
 * What a duty asked for before an amendment.
 */
public record FormerDemandRow(UUID dutyId, FormerDemand demand) {

}
