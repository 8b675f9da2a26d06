package org.gongjian.domain.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.amendment.PlanMatch;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.task.TaskItem;
import org.jspecify.annotations.Nullable;

/**
 * A plan with all its parts as a text of it makes them: what persists is changed and
 * keeps its identity, what is new is added, what is gone is withdrawn and stays to be
 * read. The first text makes everything new.
 */
public class PlanLedger {

	private final Plan plan;

	private final int revision;

	private final LedgerParts before;

	private final LedgerParts added = LedgerParts.none();

	private final Map<UUID, String> actionNames;

	private final Set<UUID> kept = new HashSet<>();

	/**
	 * A plan that has just got the text that its parts are to follow.
	 * @param before its parts so far; none for the first text
	 */
	public PlanLedger(Plan plan, LedgerParts before) {
		this.plan = plan;
		this.revision = plan.latestRevision().number();
		this.before = before.inForce();
		this.actionNames = this.before.actions()
			.stream()
			.collect(Collectors.toMap(SpecialAction::id, SpecialAction::name));
	}

	/**
	 * Follows the text.
	 * @param match what of the plan persists; its former places count the parts in force
	 * @param owedFrom the first day for which reports on what is new are owed;
	 * {@code null} for all periods
	 * @return the parts that are new, to be kept
	 */
	public LedgerParts follow(List<ActionText> text, PlanMatch match, @Nullable LocalDate owedFrom) {
		TaskParts parts = new TaskParts(this.plan.latestRevision(), this.before, this.added, owedFrom);
		int number = 0;
		for (int i = 0; i < text.size(); i++) {
			SpecialAction action = action(i, text.get(i), match.formerAction(i));
			for (TaskText task : text.get(i).tasks()) {
				parts.follow(task(number, action, task, match.formerTask(number)), task);
				number++;
			}
		}
		this.before.tasks().stream().filter((task) -> !this.kept.contains(task.id())).forEach((task) -> {
			task.withdraw(this.revision);
			parts.withdraw(task);
		});
		this.before.actions()
			.stream()
			.filter((action) -> !this.kept.contains(action.id()))
			.forEach((action) -> action.withdraw(this.revision));
		return this.added;
	}

	private SpecialAction action(int index, ActionText text, @Nullable Integer former) {
		if (former != null) {
			SpecialAction action = this.before.actions().get(former);
			action.amend(index + 1, text.name(), text.span(), text.leadOfficials(), text.leadUnits());
			this.kept.add(action.id());
			return action;
		}
		SpecialAction action = new SpecialAction(this.plan.jurisdictionId(), this.plan.id(), index + 1, text.name(),
				text.span(), text.leadOfficials(), text.leadUnits());
		this.added.actions().add(action);
		return action;
	}

	private TaskItem task(int index, SpecialAction action, TaskText text, @Nullable Integer former) {
		if (former != null) {
			TaskItem task = this.before.tasks().get(former);
			if (task.kind() != text.kind()) {
				throw new IllegalArgumentException(
						"A task and the goals of an action are never one: " + task.id() + " and " + text.words());
			}
			task.amend(this.revision, this.actionNames.getOrDefault(task.actionId(), ""), action, index + 1,
					text.words());
			this.kept.add(task.id());
			return task;
		}
		TaskItem task = new TaskItem(action, text.kind(), index + 1, text.words().number(), text.words().text(),
				text.words().due(), text.words().span())
			.addedIn(this.revision);
		this.added.tasks().add(task);
		return task;
	}

}
