package org.gongjian.persistence.plan;

import java.util.UUID;

/**
 * An official who leads an action.
 */
public record ActionOfficial(UUID actionId, String name, String position) {

}
