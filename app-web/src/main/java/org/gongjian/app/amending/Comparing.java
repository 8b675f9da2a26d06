package org.gongjian.app.amending;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongjian.app.text.Texts;
import org.gongjian.app.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says what became of each action and task.
 */
@Component
class Comparing {

	private final Details details;

	private final Texts texts;

	Comparing(Details details, Texts texts) {
		this.details = details;
		this.texts = texts;
	}

	/** The actions of the new text in their order, then those that are gone. */
	List<ComparedAction> compare(TwoTexts both) {
		List<ComparedAction> compared = new ArrayList<>();
		List<Integer> removed = both.removed();
		for (int i = 0; i < both.actions().size(); i++) {
			int action = i;
			Integer former = both.match().formerAction(i);
			List<ComparedTask> tasks = new ArrayList<>();
			for (int j = 0; j < both.now().size(); j++) {
				if (both.now().get(j).action() == action) {
					tasks.add(task(both, j));
				}
			}
			removed.stream()
				.filter((place) -> former != null && both.old().get(place).action() == former)
				.forEach((place) -> tasks.add(gone(both, place)));
			compared.add(action(both, former, action, tasks));
		}
		for (int i = 0; i < both.oldActions().size(); i++) {
			int action = i;
			if (!both.match().actions().containsValue(i)) {
				compared.add(new ComparedAction(both.oldActions().get(i).name(), Change.REMOVED, List.of(),
						removed.stream()
							.filter((place) -> both.old().get(place).action() == action)
							.map((place) -> gone(both, place))
							.toList()));
			}
		}
		return compared;
	}

	private ComparedAction action(TwoTexts both, @Nullable Integer former, int action, List<ComparedTask> tasks) {
		ActionSide now = both.actions().get(action);
		if (former == null) {
			return new ComparedAction(now.name(), Change.ADDED, List.of(), tasks);
		}
		ActionSide old = both.oldActions().get(former);
		List<ComparedTask.Detail> head = new ArrayList<>();
		head(head, "amending.action.name", old.name(), now.name());
		head(head, "importing.leadOfficials", old.officials(), now.officials());
		head(head, "importing.leadUnits", old.units(), now.units());
		return new ComparedAction(now.name(), head.isEmpty() ? Change.UNCHANGED : Change.REWORDED, head, tasks);
	}

	private void head(List<ComparedTask.Detail> head, String label, String before, String after) {
		if (!before.equals(after)) {
			head.add(new ComparedTask.Detail(Change.REWORDED, this.texts.of(label), before.isEmpty() ? "—" : before,
					after.isEmpty() ? "—" : after));
		}
	}

	private ComparedTask task(TwoTexts both, int place) {
		TaskSide now = both.now().get(place);
		Integer former = both.match().formerTask(place);
		if (former == null) {
			return new ComparedTask(null, now.mark(), now.goals(), EnumSet.of(Change.ADDED), "", orEmpty(now.number()),
					"", Words.between("", now.text()), this.details.units(Map.of(), now.units()),
					this.details.targetsAndDuties(nothing(now), now),
					hint(both.match().comesFrom().get(place), both.old()), false);
		}
		TaskSide old = both.old().get(former);
		Words words = Words.between(old.text(), now.text());
		List<ComparedTask.Detail> units = this.details.units(old.units(), now.units());
		List<ComparedTask.Detail> figures = this.details.targetsAndDuties(old, now);
		Integer action = both.match().formerAction(now.action());
		boolean elsewhere = action == null || action != old.action();
		Set<Change> changes = EnumSet.noneOf(Change.class);
		note(changes, Change.MOVED, both.match().moved().contains(place));
		note(changes, Change.REWORDED, words.changed());
		note(changes, Change.UNITS, !units.isEmpty());
		note(changes, Change.TARGETS, !figures.isEmpty());
		note(changes, Change.UNCHANGED, changes.isEmpty());
		note(changes, Change.RENUMBERED, !orEmpty(old.number()).equals(orEmpty(now.number())));
		return new ComparedTask(old.mark(), now.mark(), now.goals(), changes, orEmpty(old.number()),
				orEmpty(now.number()), elsewhere ? both.oldActions().get(old.action()).name() : "", words, units,
				figures, "", both.decided().contains(former));
	}

	private ComparedTask gone(TwoTexts both, int place) {
		TaskSide old = both.old().get(place);
		return new ComparedTask(old.mark(), null, old.goals(), EnumSet.of(Change.REMOVED), orEmpty(old.number()), "",
				"", Words.between(old.text(), ""), this.details.units(old.units(), Map.of()),
				this.details.targetsAndDuties(old, nothing(old)), hint(both.match().wentInto().get(place), both.now()),
				both.decided().contains(place));
	}

	private static TaskSide nothing(TaskSide like) {
		return new TaskSide("", like.action(), like.goals(), null, "", Map.of(), List.of(), List.of());
	}

	private static String hint(@Nullable Integer place, List<TaskSide> tasks) {
		return (place != null) ? orEmpty(tasks.get(place).number()) + " " + tasks.get(place).text() : "";
	}

	private static String orEmpty(@Nullable String number) {
		return (number != null) ? number : "";
	}

	private static void note(Set<Change> changes, Change change, boolean happened) {
		if (happened) {
			changes.add(change);
		}
	}

}
