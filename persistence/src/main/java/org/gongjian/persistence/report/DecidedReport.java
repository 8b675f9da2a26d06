package org.gongjian.persistence.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewDecision;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A review that a person made.
 *
 * @param decidedAt when
 * @param step which review
 * @param decision what it came to
 * @param reason why it was returned; empty for an approval
 * @param submission the number of the submission
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
 * @param status how far the report has come since
 */
public record DecidedReport(Instant decidedAt, ReviewStep step, ReviewDecision decision, String reason, int submission,
		UUID id, UUID planId, String plan, UUID unitId, String unit, UUID actionId, String action, TaskKind kind,
		@Nullable String number, String text, PeriodKind periodKind, LocalDate periodStart, ReportStatus status) {

}
