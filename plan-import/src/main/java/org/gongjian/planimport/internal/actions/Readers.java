package org.gongjian.planimport.internal.actions;

import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.targets.TargetReader;
import org.gongjian.planimport.internal.tasks.TaskReader;

/**
 * What reads the pieces of one document.
 *
 * @param period the time the plan is for
 * @param tasks makes tasks of items
 * @param targets finds figures
 * @param duties finds dates and rhythms
 * @param problems takes what is unclear
 * @param coverage takes what became part of the draft
 */
record Readers(Period period, TaskReader tasks, TargetReader targets, DutyReader duties, Problems problems,
		Coverage coverage) {

	Readers with(TaskReader tasks) {
		return new Readers(this.period, tasks, this.targets, this.duties, this.problems, this.coverage);
	}

}
