package org.gongjian.persistence.plan;

import java.util.UUID;

/**
 * A unit that leads an action.
 */
public record ActionLeadUnit(UUID actionId, String unit) {

}
