package org.gongjian.persistence.standing;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a task, with the unit's short name.
 */
public record AssignmentRow(UUID id, UUID planId, UUID taskId, UUID unitId, String unit, UnitRole role,
		@Nullable String viaGroup, @Nullable LocalDate owedFrom) {

}
