package org.gongjian.domain.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a task's life have come to. It is made from the events alone, so it
 * can be had for any moment.
 *
 * @param events how many events there are
 * @param extendedTo the day that was granted last; {@code null} where none was
 * @param openSteps how many steps are neither done nor dropped
 * @param asked the number of the latest application; 0 where there was none
 * @param askedBy who made it
 * @param since when the present state began
 */
@Embeddable
public record LifeSoFar(@Enumerated(EnumType.STRING) LifeState state, int events, @Nullable LocalDate extendedTo,
		int openSteps, int asked, @Nullable UUID askedBy, @Nullable Instant since) {

	/** A task of which nothing has happened yet. */
	public static LifeSoFar beginning() {
		return new LifeSoFar(LifeState.ISSUED, 0, null, 0, 0, null, null);
	}

	/** What these events, all from the first on, come to. */
	public static LifeSoFar after(List<LifeEvent> events) {
		LifeSoFar life = beginning();
		for (LifeEvent event : events) {
			life = life.then(event);
		}
		return life;
	}

	LifeSoFar then(LifeEvent event) {
		if (event.number() != this.events + 1 || event.from() != this.state) {
			throw new IllegalArgumentException("Event " + event.number() + " does not follow " + this);
		}
		boolean asks = event.action().isApplication();
		int steps = this.openSteps + ((event.action() == LifeAction.ADD_STEP) ? 1 : 0)
				- (event.action().endsStep() ? 1 : 0);
		return new LifeSoFar(event.to(), event.number(),
				(event.action() == LifeAction.GRANT_EXTENSION) ? event.day() : this.extendedTo, steps,
				asks ? event.number() : this.asked, asks ? event.accountId() : this.askedBy,
				(event.to() != this.state || this.since == null) ? event.at() : this.since);
	}

	/** The day by which the task is due: the plan's, or a later one that was granted. */
	public LocalDate due(LocalDate planned) {
		return due(planned, this.extendedTo);
	}

	/** The later of the plan's day and the one that was granted. */
	public static LocalDate due(LocalDate planned, @Nullable LocalDate extendedTo) {
		return (extendedTo != null && extendedTo.isAfter(planned)) ? extendedTo : planned;
	}

}
