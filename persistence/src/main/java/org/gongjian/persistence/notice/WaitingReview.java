package org.gongjian.persistence.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report that waits for a review.
 *
 * @param unit the short name of the unit whose report it is
 * @param byLead whether its second review is another unit's
 * @param taskLeads the units that lead the task
 * @param actionLeads the units that lead the action; they count where nobody leads the
 * task
 * @param authors who wrote in it
 * @param firstReviewer who did the first review
 */
public record WaitingReview(UUID planId, UUID unitId, String unit, LocalDate periodStart, ReportStatus status,
		boolean byLead, UUID @Nullable [] taskLeads, UUID @Nullable [] actionLeads, UUID @Nullable [] authors,
		@Nullable UUID firstReviewer) {

	/** The units whose reviewers do the second review, if it is another unit's. */
	public List<UUID> leads() {
		return (this.taskLeads != null) ? List.of(this.taskLeads) : listed(this.actionLeads);
	}

	/** Whether somebody had a part in it and does not review it any more. */
	public boolean isBy(UUID account) {
		return account.equals(this.firstReviewer) || listed(this.authors).contains(account);
	}

	private static List<UUID> listed(UUID @Nullable [] ids) {
		return (ids != null) ? List.of(ids) : List.of();
	}

}
