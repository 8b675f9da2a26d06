package org.gongjian.app.task;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.target.JudgementText;
import org.gongjian.app.text.FigureText;

import org.springframework.stereotype.Component;

/**
 * The sentences of a task's page.
 */
@Component
class TaskWords {

	private final Reasons reasons;

	private final JudgementText judgements;

	TaskWords(Reasons reasons, JudgementText judgements) {
		this.reasons = reasons;
		this.judgements = judgements;
	}

	List<String> reasons(TaskStanding task, LocalDate today) {
		return this.reasons.of(task, today);
	}

	TaskPage.TargetLine target(TargetStanding target) {
		return new TaskPage.TargetLine(target.target().id(), target.target().indicator(),
				FigureText.of(target.target().goal()), target.isTracked(), target.state().name(), target.light().name(),
				target.isTracked() ? this.judgements.of(target) : "");
	}

}
