package org.gongjian.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.apache.commons.csv.CSVRecord;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeActor;
import org.gongjian.domain.life.LifeCommand;
import org.gongjian.domain.life.LifeEvent;
import org.gongjian.domain.life.TaskLife;
import org.gongjian.domain.life.TaskStep;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.plan.SpecialActions;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done to the tasks of the demonstration district, with the same verbs as by
 * real people.
 */
@Component
class DemoLives {

	private final SpecialActions actions;

	private final TaskItems tasks;

	private final Assignments assignments;

	private final Accounts accounts;

	private final EntityManager entities;

	private final Clock clock;

	DemoLives(SpecialActions actions, TaskItems tasks, Assignments assignments, Accounts accounts,
			EntityManager entities, Clock clock) {
		this.actions = actions;
		this.tasks = tasks;
		this.assignments = assignments;
		this.accounts = accounts;
		this.entities = entities;
		this.clock = clock;
	}

	/** Makes all of it. */
	@Transactional
	public void live(UUID jurisdictionId, UUID planId, DemoPeople.Settled people, DemoMonths months) {
		Map<String, Living> lives = lives(jurisdictionId, planId);
		Map<UUID, Living> byTask = lives.values()
			.stream()
			.collect(Collectors.toMap((living) -> living.task.id(), Function.identity()));
		for (Assignment assignment : this.assignments.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId,
				planId)) {
			Living living = byTask.get(assignment.taskId());
			if (living != null && signs(living, assignment, lives, people)) {
				int hour = 9 + assignment.position() % 8;
				act(living,
						new LifeCommand(LifeAction.SIGN, EnumSet.of(LifeActor.ANSWERING_UNIT),
								known(people.reporters().get(assignment.unitId())), assignment.unitId(), "", null, null,
								notLaterThanNow(months.after(0, 3, hour))));
			}
		}
		UUID office = this.accounts.findByUsername("ducha").orElseThrow().id();
		for (CSVRecord row : SeedFiles.table("lives.csv")) {
			Living living = lives.get(row.get("action") + "/" + row.get("task"));
			if (living == null) {
				throw new IllegalStateException("The demonstration data acts on no task: " + row);
			}
			act(living, command(row, living, office, people, months));
		}
	}

	private static boolean signs(Living living, Assignment assignment, Map<String, Living> lives,
			DemoPeople.Settled people) {
		return living != lives.get("6/9")
				&& !(living == lives.get("1/7") && assignment.unitId().equals(people.unit("区卫生健康委")));
	}

	private LifeCommand command(CSVRecord row, Living living, UUID office, DemoPeople.Settled people,
			DemoMonths months) {
		LifeAction action = LifeAction.valueOf(row.get("what"));
		UUID unit = row.get("unit").isEmpty() ? null : people.unit(row.get("unit"));
		LocalDate until = row.get("until").isEmpty() ? null
				: until(action, living, Integer.parseInt(row.get("until")), months);
		Integer about = action.endsStep() ? living.step : (action.isDecision() ? living.life.soFar().asked() : null);
		return new LifeCommand(action,
				EnumSet.of((unit != null) ? LifeActor.ANSWERING_UNIT : LifeActor.OFFICE_REVIEWER),
				(unit != null) ? known(people.reporters().get(unit)) : office, unit, row.get("reason"), until, about,
				notLaterThanNow(
						months.after(Integer.parseInt(row.get("month")), Integer.parseInt(row.get("day")), 10)));
	}

	private static LocalDate until(LifeAction action, Living living, int month, DemoMonths months) {
		return (action == LifeAction.ADD_STEP) ? months.first().plusMonths(month - 1L).atEndOfMonth()
				: living.life.soFar().due(living.task.due()).plusMonths(month);
	}

	private void act(Living living, LifeCommand command) {
		TaskStep step = (command.action().endsStep() && living.step != null)
				? new TaskStep(living.step, "", command.unitId(), null, null) : null;
		LifeEvent event = living.life.carryOut(command, living.task, step);
		living.step = (event.action() == LifeAction.ADD_STEP) ? Integer.valueOf(event.number()) : living.step;
		if (event.number() == 1) {
			this.entities.persist(living.life);
		}
		this.entities.persist(event);
	}

	private Map<String, Living> lives(UUID jurisdictionId, UUID planId) {
		Map<UUID, Integer> positions = this.actions.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId)
			.stream()
			.collect(Collectors.toMap(SpecialAction::id, SpecialAction::position));
		Map<String, Living> lives = new HashMap<>();
		for (TaskItem task : this.tasks.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId)) {
			String number = (task.kind() == TaskKind.GOALS) ? "0" : String.valueOf(task.number());
			lives.put(positions.get(task.actionId()) + "/" + number, new Living(task));
		}
		return lives;
	}

	private Instant notLaterThanNow(Instant moment) {
		Instant now = this.clock.instant();
		return moment.isAfter(now) ? now : moment;
	}

	private static UUID known(@Nullable UUID account) {
		if (account == null) {
			throw new IllegalStateException("Nobody reports for a unit of the demonstration data");
		}
		return account;
	}

	/** A task with its life and its latest step. */
	private static final class Living {

		private final TaskItem task;

		private final TaskLife life;

		private @Nullable Integer step;

		Living(TaskItem task) {
			this.task = task;
			this.life = new TaskLife(task);
		}

	}

}
