package org.gongjian.domain.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants to do to a task.
 *
 * @param actors as what they act
 * @param unitId the unit that it is done for; {@code null} for the office
 * @param reason in their words; may be empty
 * @param day the day that is asked for, granted, or set for a step
 * @param about the number of the event it is about: the application that was read, or the
 * step
 */
public record LifeCommand(LifeAction action, Set<LifeActor> actors, UUID accountId, @Nullable UUID unitId,
		String reason, @Nullable LocalDate day, @Nullable Integer about, Instant at) {

	public LifeCommand {
		actors = Set.copyOf(actors);
	}

	/** Whether the event is just this, done already by the same person. */
	public boolean repeats(LifeEvent event) {
		return this.action == event.action() && this.accountId.equals(event.accountId())
				&& Objects.equals(this.unitId, event.unitId()) && this.reason.equals(event.reason())
				&& Objects.equals(this.day, event.day())
				&& (this.about == null || Objects.equals(this.about, event.about()));
	}

}
