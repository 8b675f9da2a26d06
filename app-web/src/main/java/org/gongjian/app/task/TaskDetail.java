package org.gongjian.app.task;

import java.util.List;

/**
 * A task with why it stands as it does, as a program reads it.
 */
record TaskDetail(TaskAnswer task, List<String> reasons, List<TaskPage.TargetLine> targets) {

}
