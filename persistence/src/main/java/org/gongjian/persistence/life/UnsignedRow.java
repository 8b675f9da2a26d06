package org.gongjian.persistence.life;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A task that a unit has not signed for yet.
 */
public record UnsignedRow(UUID taskId, UUID unitId, String unit, UnitRole role, String plan, String action,
		TaskKind kind, @Nullable String number, String text, LocalDate due) {

}
