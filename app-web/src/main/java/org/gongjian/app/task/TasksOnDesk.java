package org.gongjian.app.task;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskState;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The tasks on the work desk: overdue, behind, and near their day.
 */
@Component
@Order(2)
class TasksOnDesk implements DeskPart {

	private final Texts texts;

	TasksOnDesk(Texts texts) {
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		Standing standing = facts.standing();
		if (standing.tasks().isEmpty()) {
			return List.of();
		}
		LocalDate near = TaskState.nearUntil(standing.day());
		ListAddress list = ListAddress.of("/tasks").with("kind", TaskKind.TASK);
		return List.of(
				item(DeskSection.OVERDUE, "desk.overdue", list.with("state", TaskState.OVERDUE), standing,
						(task) -> task.state() == TaskState.OVERDUE),
				item(DeskSection.OVERDUE, "desk.behind", list.with("state", TaskState.BEHIND), standing,
						(task) -> task.state() == TaskState.BEHIND),
				item(DeskSection.NEAR, "desk.near", list.with("until", near), standing,
						(task) -> task.state().isNear(task.task().due(), standing.day())));
	}

	private DeskItem item(DeskSection section, String code, ListAddress list, Standing standing,
			Predicate<TaskStanding> which) {
		long number = standing.tasks().stream().filter(TaskStanding::isTask).filter(which).count();
		return new DeskItem(section, this.texts.of(code, TaskState.DAYS_NEAR), list.count(number));
	}

}
