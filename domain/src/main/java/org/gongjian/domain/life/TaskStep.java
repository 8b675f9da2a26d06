package org.gongjian.domain.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A part of a task with a unit and a day of its own (分解步骤).
 *
 * @param number the number of the event that added it
 * @param end the event that it was done or dropped with; {@code null} while it is open
 */
public record TaskStep(int number, String text, @Nullable UUID unitId, @Nullable LocalDate due,
		@Nullable LifeEvent end) {

	/** The steps that these events, all from the first on, have left. */
	public static List<TaskStep> of(List<LifeEvent> events) {
		List<TaskStep> steps = new ArrayList<>();
		for (LifeEvent event : events) {
			if (event.action() == LifeAction.ADD_STEP) {
				steps.add(new TaskStep(event.number(), event.reason(), event.unitId(), event.day(), null));
			}
			else if (event.action().endsStep()) {
				steps.replaceAll((step) -> step.endedBy(event));
			}
		}
		return steps;
	}

	private TaskStep endedBy(LifeEvent event) {
		boolean mine = event.about() != null && event.about() == this.number;
		return mine ? new TaskStep(this.number, this.text, this.unitId, this.due, event) : this;
	}

	public boolean isOpen() {
		return this.end == null;
	}

}
