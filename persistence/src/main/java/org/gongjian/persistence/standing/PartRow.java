package org.gongjian.persistence.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a task with one of its reports, if there is any.
 *
 * @param percent how much was done, once the report was approved
 * @param place 1 for the report whose percentage counts
 */
public record PartRow(UUID id, UUID planId, UUID taskId, UUID unitId, String unit, UnitRole role,
		@Nullable String viaGroup, @Nullable LocalDate owedFrom, @Nullable LocalDate periodStart,
		@Nullable ReportStatus status, @Nullable Instant firstSubmittedAt, @Nullable Integer percent,
		@Nullable Long place) {

	public AssignmentRow assignment() {
		return new AssignmentRow(this.id, this.planId, this.taskId, this.unitId, this.unit, this.role, this.viaGroup,
				this.owedFrom);
	}

	/** Whether and when the report came in. */
	public Optional<ReceiptRow> receipt() {
		return (this.periodStart != null && this.status != null)
				? Optional.of(new ReceiptRow(this.id, this.periodStart, this.status, this.firstSubmittedAt))
				: Optional.empty();
	}

	/** How much of its part the unit has done, as last approved. */
	public Optional<Integer> approvedPercent() {
		return (this.place != null && this.place == 1) ? Optional.ofNullable(this.percent) : Optional.empty();
	}

}
