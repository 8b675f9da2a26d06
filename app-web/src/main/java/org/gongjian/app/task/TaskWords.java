package org.gongjian.app.task;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.target.JudgementText;
import org.gongjian.app.text.FigureText;
import org.gongjian.persistence.task.DutyRow;

import org.springframework.stereotype.Component;

/**
 * The sentences of a task's page.
 */
@Component
class TaskWords {

	private final Reasons reasons;

	private final DutyText duties;

	private final JudgementText judgements;

	TaskWords(Reasons reasons, DutyText duties, JudgementText judgements) {
		this.reasons = reasons;
		this.duties = duties;
		this.judgements = judgements;
	}

	List<String> reasons(TaskStanding task, LocalDate today) {
		return this.reasons.of(task, today);
	}

	List<String> duties(List<DutyRow> rows) {
		return this.duties.of(rows);
	}

	TaskPage.TargetLine target(TargetStanding target) {
		return new TaskPage.TargetLine(target.target().id(), target.target().indicator(),
				FigureText.of(target.target().goal()), target.isTracked(), target.state().name(), target.light().name(),
				target.isTracked() ? this.judgements.of(target) : "");
	}

}
