package org.gongjian.app.task;

import java.util.List;

import org.gongjian.domain.task.FormerWording;
import org.gongjian.persistence.task.FormerUnitRow;
import org.jspecify.annotations.Nullable;

/**
 * What amendments of the plan changed of a task.
 *
 * @param withdrawnIn the revision that took it away; {@code null} while it is in force
 * @param units units that had a part in it
 * @param wordings what it said before, latest first
 */
public record TaskPast(@Nullable Integer withdrawnIn, List<FormerUnitRow> units, List<FormerWording> wordings) {

}
