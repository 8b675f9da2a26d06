package org.gongjian.persistence.standing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it is called now.
 *
 * @param mergedInto the unit that it was merged into
 */
public record UnitNow(UUID id, String shortName, @Nullable UUID mergedInto) {

}
