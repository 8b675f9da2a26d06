package org.gongjian.persistence.notice;

import java.util.UUID;

/**
 * A correction of a figure that waits for a decision.
 *
 * @param unit the short name of the unit whose figure it is
 */
public record WaitingCorrection(UUID unitId, String unit, UUID proposedBy) {

}
