package org.gongjian.planimport.internal.actions;

import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.targets.TargetReader;
import org.gongjian.planimport.internal.tasks.TaskReader;

/**
 * What reads the pieces of one document.
 *
 * @param tasks makes tasks of items
 * @param targets finds figures
 * @param duties finds dates and rhythms
 * @param problems takes what is unclear
 */
record Readers(TaskReader tasks, TargetReader targets, DutyReader duties, Problems problems) {

}
