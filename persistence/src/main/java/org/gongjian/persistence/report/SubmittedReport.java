package org.gongjian.persistence.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed in at least once, as it stands now.
 *
 * @param id the report
 * @param assignmentId whose part in which task
 * @param taskId the task
 * @param unitId whose
 * @param periodStart for when
 * @param status how far it has come
 * @param reviewSteps how often it is reviewed
 * @param content what it says
 * @param submissions how many times it was handed in
 * @param submittedBy the name of who handed it in last
 * @param submittedAt when it was handed in last
 * @param written whether the person who asks wrote any of it
 * @param reviewedFirst whether that person approved it first
 */
public record SubmittedReport(UUID id, UUID assignmentId, UUID taskId, UUID unitId, LocalDate periodStart,
		ReportStatus status, ReviewSteps reviewSteps, ReportContent content, int submissions, String submittedBy,
		@Nullable Instant submittedAt, boolean written, boolean reviewedFirst) {

}
