package org.gongjian.domain.ledger;

import java.util.UUID;

import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a task, as a text of the plan says it.
 *
 * @param unitId the unit; each unit once in a task
 * @param role what it does there
 * @param viaGroup the collective word that brought it in; {@code null} where it is named
 */
public record TaskPart(UUID unitId, UnitRole role, @Nullable String viaGroup) {

}
