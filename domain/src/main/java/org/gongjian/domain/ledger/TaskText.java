package org.gongjian.domain.ledger;

import java.util.List;

import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.target.TargetWords;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskWords;

/**
 * What a text of a plan says of a task, with everything that hangs on it.
 *
 * @param kind whether it is a task or the goals of its action
 * @param words its number, wording, day and place
 * @param parts who answers for it
 * @param targets its figures
 * @param duties what is to be done by a day or again and again
 */
public record TaskText(TaskKind kind, TaskWords words, List<TaskPart> parts, List<TargetWords> targets,
		List<DutyWords> duties) {

	public TaskText {
		parts = List.copyOf(parts);
		targets = List.copyOf(targets);
		duties = List.copyOf(duties);
	}

}
