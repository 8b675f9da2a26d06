package org.gongjian.app.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.Light;
import org.gongjian.domain.target.TargetState;
import org.gongjian.domain.task.TaskState;

import org.springframework.stereotype.Component;

/**
 * Says in words why a task stands as it does.
 */
@Component
class Reasons {

	private final Texts texts;

	Reasons(Texts texts) {
		this.texts = texts;
	}

	List<String> of(TaskStanding task, LocalDate today) {
		List<String> reasons = new ArrayList<>();
		if (task.task().life().isClosed()) {
			return List.of(this.texts.of("task.reason.closed"));
		}
		if (task.state() == TaskState.SUSPENDED) {
			reasons.add(this.texts.of("task.reason.suspended"));
		}
		if (task.state() == TaskState.OVERDUE) {
			reasons.add(this.texts.of("task.reason.overdue", ChronoUnit.DAYS.between(task.task().due(), today)));
		}
		task.targets()
			.stream()
			.filter((target) -> target.isTracked() && target.isInForce())
			.filter((target) -> target.light() == Light.RED || target.light() == Light.YELLOW
					|| (target.state() == TargetState.NO_DATA && task.facts().targets().contains(TargetState.NO_DATA)
							&& task.facts().periodsClosed() > 0))
			.forEach((target) -> reasons
				.add(this.texts.of("task.reason.target", target.target().indicator(), this.texts.of(target.state()))));
		if (task.facts().completed() == task.facts().assignments() && task.facts().targetsOpen() > 0) {
			reasons.add(this.texts.of("task.reason.open", task.facts().targetsOpen()));
		}
		if (task.facts().reportsMissing() > 0) {
			reasons.add(this.texts.of("task.reason.missing", task.facts().reportsMissing()));
		}
		if (task.facts().dutiesMissed() > 0) {
			reasons.add(this.texts.of("task.reason.duties", task.facts().dutiesMissed(), task.facts().duties()));
		}
		reasons.add(this.texts.of("task.reason.done", task.facts().completed(), task.facts().assignments()));
		return reasons;
	}

}
