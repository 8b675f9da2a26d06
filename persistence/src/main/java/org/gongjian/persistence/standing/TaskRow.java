package org.gongjian.persistence.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.life.LifeSoFar;
import org.gongjian.domain.life.LifeState;
import org.gongjian.domain.period.Rest;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.persistence.life.LifeTurns;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param plannedDue the plan's own day
 * @param lifeState how far its life has come; {@code null} while nobody has acted on it
 * @param extendedTo the day that was granted last
 * @param movedTo the states that it came into, first to last
 * @param movedAt when each of them began
 */
public record TaskRow(UUID id, UUID planId, UUID actionId, TaskKind kind, int position, @Nullable String number,
		String text, LocalDate plannedDue, @Nullable Integer withdrawnIn, @Nullable LifeState lifeState,
		@Nullable LocalDate extendedTo, String @Nullable [] movedTo, Instant @Nullable [] movedAt) {

	/** The day by which it is due: the plan's, or a later one that was granted. */
	public LocalDate due() {
		return LifeSoFar.due(this.plannedDue, this.extendedTo);
	}

	/** While it was suspended or closed. */
	public List<Rest> rests(ZoneId zone) {
		return new LifeTurns(this.movedTo, this.movedAt).course().rests(zone);
	}

	/** How far its life has come. */
	public LifeState life() {
		if (this.withdrawnIn != null) {
			return LifeState.WITHDRAWN;
		}
		return (this.lifeState != null) ? this.lifeState : LifeState.ISSUED;
	}

}
