package org.gongjian.persistence.task;

import org.gongjian.domain.task.UnitRole;

/**
 * A unit that had a part in a task until a revision of the plan ended it.
 */
public record FormerUnitRow(String unit, UnitRole role, int endedIn) {

}
