package org.gongjian.app.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeState;
import org.jspecify.annotations.Nullable;

/**
 * The life of a task as a program reads it.
 *
 * @param asked the number of the application that waits; {@code null} where none does. A
 * decision says as "about" which one it is on
 * @param actions what the person may do now, or why not
 * @param events what was done, first to last
 * @param unsigned the units that have not signed yet
 */
record LifeAnswers(UUID taskId, LifeState state, LocalDate due, LocalDate plannedDue, @Nullable Integer asked,
		List<LifeOffer> actions, List<LifeStep> steps, List<LifeEventAnswer> events, List<String> unsigned) {

	static LifeAnswers of(LifePage page) {
		LifePanel panel = page.panel();
		LifeLine asked = panel.asked();
		return new LifeAnswers(page.id(), panel.state(), panel.due(), panel.plannedDue(),
				(asked != null) ? asked.row().number() : null,
				panel.offers().stream().map((offer) -> new LifeOffer(offer.action(), offer.why())).toList(),
				panel.steps().stream().map(LifeStep::of).toList(),
				page.life().lines().stream().map(LifeEventAnswer::of).toList(), panel.unsigned());
	}

	/** Something that can be done now, or the reason why not. */
	record LifeOffer(LifeAction action, @Nullable String why) {

	}

	/** A step of the task; its state is open, done or dropped. */
	record LifeStep(int number, String text, @Nullable String unit, @Nullable LocalDate day, String state) {

		static LifeStep of(StepLine step) {
			return new LifeStep(step.number(), step.added().row().reason(), step.added().row().unit(),
					step.added().row().day(), step.state());
		}

	}

	/** Something that was done. */
	record LifeEventAnswer(int number, LifeAction action, LifeState from, LifeState to, @Nullable String unit,
			String person, String reason, @Nullable LocalDate day, LocalDate dueBefore, LocalDate dueAfter,
			@Nullable Integer about, Instant at, List<LifeLine.File> files) {

		static LifeEventAnswer of(LifeLine line) {
			return new LifeEventAnswer(line.row().number(), line.row().action(), line.row().from(), line.row().to(),
					line.row().unit(), line.row().person(), line.row().reason(), line.row().day(),
					line.row().dueBefore(), line.row().dueAfter(), line.row().about(), line.row().at(),
					line.filesSeen() ? line.files() : List.of());
		}

	}

}
