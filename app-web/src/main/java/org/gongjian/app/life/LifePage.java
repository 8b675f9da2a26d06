package org.gongjian.app.life;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.standing.TaskStanding;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one thing is done to a task, or an application is decided on.
 *
 * @param step the step that it is about; {@code null} where it is about none
 * @param warnings what speaks against closing it, where that is decided on
 * @param forms one, or those of a decision
 * @param refusal why nothing can be done; {@code null} where something can
 */
public record LifePage(UUID id, TaskStanding task, LifePanel panel, LifeReading life, @Nullable StepLine step,
		List<String> warnings, List<LifeForm> forms, @Nullable String refusal) {

	/** Whether an application is decided on. */
	public boolean decides() {
		return this.forms.stream().anyMatch((form) -> form.action().isDecision());
	}

}
