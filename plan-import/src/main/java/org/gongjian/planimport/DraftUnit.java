package org.gongjian.planimport;

import org.gongjian.domain.task.UnitRole;

/**
 * A unit named beside a task.
 *
 * @param name as printed, spaces and line ends removed
 * @param role its part in the task
 */
public record DraftUnit(String name, UnitRole role) {

}
