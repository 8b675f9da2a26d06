package org.gongjian.persistence.slip;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A plan and a unit that have slips.
 */
public record SlipPlace(UUID planId, String plan, @Nullable UUID unitId, @Nullable String unit) {

}
