package org.gongjian.app.task;

import java.util.List;

import org.gongjian.persistence.task.SubmissionRow;

/**
 * A task with why it stands as it does, as a program reads it.
 *
 * @param reports what was handed in by units that the person sees, with the reviews, the
 * latest first
 * @param past what amendments of the plan changed of it
 */
record TaskDetail(TaskAnswer task, List<String> reasons, List<TaskPage.TargetLine> targets, List<SubmissionRow> reports,
		TaskPast past) {

}
