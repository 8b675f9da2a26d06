package org.gongjian.app.life;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.life.LifeState;
import org.jspecify.annotations.Nullable;

/**
 * The life of a task as its page shows it, with what the person may do now.
 *
 * @param due the day by which it is due
 * @param plannedDue the plan's own day
 * @param asked the application that waits; {@code null} where none does
 * @param decision where the person decides on it; {@code null} where they do not
 * @param unsigned the units that have not signed yet
 * @param today for steps whose day has gone by
 */
public record LifePanel(LifeState state, LocalDate due, LocalDate plannedDue, @Nullable LifeLine asked,
		@Nullable String decision, List<Offer> offers, List<StepLine> steps, boolean endsSteps, List<String> unsigned,
		LocalDate today) {

	public boolean extended() {
		return !this.due.equals(this.plannedDue);
	}

	/** The colour of the state's word. */
	public String chip() {
		if (this.state.isAsked()) {
			return "SUBMITTED";
		}
		return this.state.isClosed() ? "GREEN" : "";
	}

}
