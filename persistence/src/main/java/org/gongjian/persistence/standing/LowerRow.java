package org.gongjian.persistence.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.period.Rest;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetRule;
import org.gongjian.persistence.life.LifeTurns;
import org.jspecify.annotations.Nullable;

/**
 * A target that is counted in an upper one, with the jurisdiction it is of and its plan;
 * one row for each change of the plan's settings.
 */
public record LowerRow(UUID upperId, UUID jurisdictionId, String place, UUID id, UUID planId, UUID taskId,
		String indicator, Goal goal, @Nullable BigDecimal baseline, LocalDate due, TargetRule rule, String quote,
		@Nullable LocalDate owedFrom, @Nullable Integer withdrawnIn, long version, boolean summed,
		UUID @Nullable [] reporterIds, String @Nullable [] reporterNames, String @Nullable [] movedTo,
		Instant @Nullable [] movedAt, StoredPlan plan) {

	/** The same with what the target and its plan were. */
	public LowerRow as(TargetRow target, StoredPlan plan) {
		return new LowerRow(this.upperId, this.jurisdictionId, this.place, this.id, this.planId, target.taskId(),
				target.indicator(), target.goal(), target.baseline(), target.due(), target.rule(), target.quote(),
				target.owedFrom(), target.withdrawnIn(), target.version(), target.summed(), target.reporterIds(),
				target.reporterNames(), this.movedTo, this.movedAt, plan);
	}

	/** While its task was suspended or closed. */
	public List<Rest> rests(ZoneId zone) {
		return new LifeTurns(this.movedTo, this.movedAt).course().rests(zone);
	}

	/** The target itself. */
	public TargetRow target() {
		return new TargetRow(this.id, this.planId, this.taskId, TargetKind.TARGET, this.indicator, this.goal,
				this.baseline, this.due, this.rule, this.quote, this.owedFrom, this.withdrawnIn, this.version,
				this.summed, this.reporterIds, this.reporterNames);
	}

}
