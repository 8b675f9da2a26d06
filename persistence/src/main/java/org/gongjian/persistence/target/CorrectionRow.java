package org.gongjian.persistence.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.OverTime;
import org.jspecify.annotations.Nullable;

/**
 * A correction with the figure that it is to replace and the decision, if there is one.
 */
public record CorrectionRow(UUID id, UUID targetId, String indicator, Goal goal, OverTime overTime, String quote,
		PeriodKind periodKind, String unit, LocalDate periodStart, Figure former, Figure figure, String reason,
		UUID proposedBy, String proposer, Instant proposedAt, @Nullable Boolean accepted,
		@Nullable String decisionReason, @Nullable String decider, @Nullable Instant decidedAt) {

	/** The same as it was at a moment, without a decision that came later. */
	public CorrectionRow asOf(Instant moment) {
		return (this.decidedAt == null || !this.decidedAt.isAfter(moment)) ? this
				: new CorrectionRow(this.id, this.targetId, this.indicator, this.goal, this.overTime, this.quote,
						this.periodKind, this.unit, this.periodStart, this.former, this.figure, this.reason,
						this.proposedBy, this.proposer, this.proposedAt, null, null, null, null);
	}

}
