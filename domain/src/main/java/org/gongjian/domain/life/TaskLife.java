package org.gongjian.domain.life;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.task.TaskItem;
import org.jspecify.annotations.Nullable;

/**
 * How far one task has come in its life (任务办理). It begins when somebody first acts on the
 * task; what {@link LifeTable} refuses does not happen, and nobody decides on what they
 * asked for.
 */
@Entity
public class TaskLife {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID taskId;

	@Embedded
	private LifeSoFar soFar = LifeSoFar.beginning();

	@Version
	private @Nullable Long version;

	public TaskLife(TaskItem task) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = task.jurisdictionId();
		this.planId = task.planId();
		this.taskId = task.id();
	}

	@SuppressWarnings("NullAway.Init")
	protected TaskLife() { // for JPA
	}

	/**
	 * Carries out what somebody wants to do.
	 * @param task the task as it stands
	 * @param step the step that it is about; {@code null} where it is about none
	 * @return what happened, to be kept
	 * @throws LifeRefusedException if it cannot be done now, or not by them
	 */
	public LifeEvent carryOut(LifeCommand command, TaskItem task, @Nullable TaskStep step) {
		LifeAction action = command.action();
		LifeAnswer answer = LifeTable.answer(this.soFar.state(), action, command.actors());
		LifeState next = answer.next();
		if (next == null) {
			throw new LifeRefusedException(action, whyNot(command, answer.refusal()));
		}
		if (action.needsReason()) {
			require(!command.reason().isBlank(), action, LifeRefusal.REASON_MISSING);
		}
		LocalDate before = this.soFar.due(task.due());
		requireDay(command, before);
		requireStep(command, step);
		LifeEvent.Asked asked = asked(command);
		LocalDate granted = (action == LifeAction.GRANT_EXTENSION) ? command.day() : null;
		LifeEvent event = new LifeEvent(task, this.soFar.events() + 1, this.soFar.state(), next, command,
				new LifeEvent.Days(before, (granted != null) ? granted : before), asked);
		this.soFar = this.soFar.then(event);
		return event;
	}

	/** A decision on an application that was read comes too late; it was decided. */
	private static LifeRefusal whyNot(LifeCommand command, @Nullable LifeRefusal refusal) {
		boolean late = command.action().isDecision() && command.about() != null
				&& (refusal == LifeRefusal.NOTHING_ASKED || refusal == LifeRefusal.IS_CLOSED);
		return (late || refusal == null) ? LifeRefusal.CHANGED_MEANWHILE : refusal;
	}

	private void requireDay(LifeCommand command, LocalDate due) {
		LifeAction action = command.action();
		LocalDate day = command.day();
		if (action == LifeAction.ASK_EXTENSION || action == LifeAction.GRANT_EXTENSION) {
			require(day != null && day.isAfter(due), action, LifeRefusal.DAY_NOT_LATER);
		}
		if (action == LifeAction.ADD_STEP) {
			require(day != null && !day.isAfter(due), action, LifeRefusal.STEP_AFTER_DUE);
		}
	}

	private void requireStep(LifeCommand command, @Nullable TaskStep step) {
		LifeAction action = command.action();
		if (action == LifeAction.ASK_CLOSE_OUT) {
			require(this.soFar.openSteps() == 0, action, LifeRefusal.STEPS_OPEN);
		}
		if (action.endsStep()) {
			require(step != null && step.isOpen(), action, LifeRefusal.STEP_ENDED);
			boolean answers = command.actors().contains(LifeActor.ANSWERING_UNIT);
			require(answers || (step != null && command.unitId() != null && command.unitId().equals(step.unitId())),
					action, LifeRefusal.STEP_OF_ANOTHER);
		}
	}

	/** The application that is decided on: the one that was read, by somebody else. */
	private LifeEvent.@Nullable Asked asked(LifeCommand command) {
		LifeAction action = command.action();
		UUID by = this.soFar.askedBy();
		if (action.isDecision() || action == LifeAction.TAKE_BACK) {
			require(command.about() != null && command.about() == this.soFar.asked(), action,
					LifeRefusal.CHANGED_MEANWHILE);
		}
		if (by == null || !(action.isDecision() || action.isRecheck())) {
			return null;
		}
		require(!by.equals(command.accountId()), action, LifeRefusal.OWN_REQUEST);
		return new LifeEvent.Asked(this.soFar.asked(), by);
	}

	private static void require(boolean holds, LifeAction action, LifeRefusal refusal) {
		if (!holds) {
			throw new LifeRefusedException(action, refusal);
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID taskId() {
		return this.taskId;
	}

	public UUID planId() {
		return this.planId;
	}

	public LifeSoFar soFar() {
		return this.soFar;
	}

	public LifeState state() {
		return this.soFar.state();
	}

}
