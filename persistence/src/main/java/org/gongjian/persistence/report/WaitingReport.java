package org.gongjian.persistence.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A report that waits for its review.
 *
 * @param id the report
 * @param unit the short name of the unit
 * @param action the name of the action
 * @param kind a task, or the goals of the action
 * @param number the task's number as printed; {@code null} where none is
 * @param text the plan's sentence
 * @param periodKind how long the period is
 * @param periodStart for when it reports
 * @param submissions how many times it was handed in
 * @param submittedById who handed it in
 * @param submittedBy their name
 * @param savedById who wrote it last
 * @param submittedAt when it was handed in
 */
public record WaitingReport(UUID id, String unit, String action, TaskKind kind, @Nullable String number, String text,
		PeriodKind periodKind, LocalDate periodStart, int submissions, UUID submittedById, String submittedBy,
		UUID savedById, Instant submittedAt) {

	/** Whether this person wrote or submitted it and so may not review it. */
	public boolean isBy(UUID accountId) {
		return this.submittedById.equals(accountId) || this.savedById.equals(accountId);
	}

}
