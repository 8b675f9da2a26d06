package org.gongjian.persistence.notice;

import java.util.UUID;

/**
 * A unit and the one above it.
 */
public record UnitAbove(UUID unitId, UUID above) {

}
