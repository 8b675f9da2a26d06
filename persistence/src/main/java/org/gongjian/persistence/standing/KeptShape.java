package org.gongjian.persistence.standing;

import java.util.UUID;

/**
 * How a plan was shaped in one of its texts, as it was written down.
 */
public record KeptShape(UUID planId, int revision, String shape) {

}
