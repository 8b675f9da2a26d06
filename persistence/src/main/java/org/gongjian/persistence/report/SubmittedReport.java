package org.gongjian.persistence.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed in at least once, as it stands now.
 *
 * @param id the report
 * @param assignmentId whose part in which task
 * @param periodStart for when
 * @param status how far it has come
 * @param content what it says
 * @param submissions how many times it was handed in
 * @param submittedById who handed it in last
 * @param submittedBy their name
 * @param savedById who wrote it last
 * @param submittedAt when it was handed in last
 */
public record SubmittedReport(UUID id, UUID assignmentId, LocalDate periodStart, ReportStatus status,
		ReportContent content, int submissions, UUID submittedById, String submittedBy, UUID savedById,
		@Nullable Instant submittedAt) {

	/** Whether this person wrote or submitted it and so may not review it. */
	public boolean isBy(UUID accountId) {
		return this.submittedById.equals(accountId) || this.savedById.equals(accountId);
	}

}
