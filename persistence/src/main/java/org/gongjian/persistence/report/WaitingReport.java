package org.gongjian.persistence.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed in, as a row of a reviewer's list.
 *
 * @param id the report
 * @param planId the plan
 * @param plan its title
 * @param unitId the unit
 * @param unit its short name
 * @param actionId the action
 * @param action its name
 * @param kind a task, or the goals of the action
 * @param number the task's number as printed; {@code null} where none is
 * @param text the plan's sentence
 * @param periodKind how long the period is
 * @param periodStart for when it reports
 * @param status how far it has come
 * @param submissions how many times it was handed in
 * @param submittedBy the name of who handed it in
 * @param submittedAt when it was handed in
 * @param firstReviewer the name of who approved it first; {@code null} for nobody
 * @param written whether the person wrote any of it
 * @param reviewedFirst whether the person approved it first
 */
public record WaitingReport(UUID id, UUID planId, String plan, UUID unitId, String unit, UUID actionId, String action,
		TaskKind kind, @Nullable String number, String text, PeriodKind periodKind, LocalDate periodStart,
		ReportStatus status, int submissions, String submittedBy, Instant submittedAt, @Nullable String firstReviewer,
		boolean written, boolean reviewedFirst) {

	/** Whether this person wrote it or did its first review and so may not decide. */
	public boolean own() {
		return this.written || this.reviewedFirst;
	}

}
