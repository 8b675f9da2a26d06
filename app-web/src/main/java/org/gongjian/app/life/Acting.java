package org.gongjian.app.life;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeActor;
import org.gongjian.domain.life.LifeTable;

/**
 * As what a person acts on a task.
 *
 * @param answering the units that answer for the task and that the person reports for
 * @param assigned all units of the task that the person reports for
 * @param beside as what they act beside that
 */
record Acting(Set<UUID> answering, Set<UUID> assigned, Set<LifeActor> beside) {

	Set<LifeActor> actors() {
		EnumSet<LifeActor> actors = EnumSet.noneOf(LifeActor.class);
		actors.addAll(this.beside);
		if (!this.answering.isEmpty()) {
			actors.add(LifeActor.ANSWERING_UNIT);
		}
		if (this.assigned.size() > this.answering.size()) {
			actors.add(LifeActor.ASSIGNED_UNIT);
		}
		return actors;
	}

	/** The units for which the person may do this. */
	Set<UUID> unitsFor(LifeAction action) {
		if (!action.isOfUnit()) {
			return Set.of();
		}
		return LifeTable.who(action).contains(LifeActor.ASSIGNED_UNIT) ? new LinkedHashSet<>(this.assigned)
				: new LinkedHashSet<>(this.answering);
	}

	/** Whether the person decides for the office. */
	boolean isOffice() {
		return this.beside.contains(LifeActor.OFFICE_REVIEWER) || this.beside.contains(LifeActor.ACTING_OFFICE);
	}

	/** Whether it is any of this person's business. */
	boolean concerns(LifeAction action) {
		return actors().stream().anyMatch(LifeTable.who(action)::contains);
	}

}
