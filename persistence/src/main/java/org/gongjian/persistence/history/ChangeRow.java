package org.gongjian.persistence.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with where it belongs.
 *
 * @param what the code of the sentence that says it
 * @param unit the short name of the unit that it is by or about
 * @param person who did it; {@code null} for the rules of slips
 * @param before what was, in the words of its kind
 * @param after what is since, in the words of its kind
 * @param words what the person wrote
 * @param inGroup how many changes its task has, or its plan for what is of no task
 * @param groups how many tasks and plans have changes in all
 */
public record ChangeRow(ChangeKind kind, Instant at, UUID id, UUID planId, String plan, @Nullable UUID taskId,
		@Nullable TaskKind taskKind, @Nullable String number, @Nullable String text, @Nullable UUID targetId,
		@Nullable String indicator, @Nullable String measure, @Nullable String unit, @Nullable String person,
		String what, @Nullable LocalDate period, @Nullable String before, @Nullable String after,
		@Nullable String words, long inGroup, long groups) {

	/** The task that it belongs to, or the plan. */
	public UUID group() {
		return (this.taskId != null) ? this.taskId : this.planId;
	}

}
