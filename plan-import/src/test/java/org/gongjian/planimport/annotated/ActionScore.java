package org.gongjian.planimport.annotated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.annotated.AnnotatedPlan.Action;
import org.gongjian.planimport.annotated.AnnotatedPlan.Task;
import org.jspecify.annotations.Nullable;

/**
 * Scores the actions by their names, and tells which drafted action is which annotated
 * one.
 */
final class ActionScore {

	private static final double SAME_NAME = 0.6;

	private final Tally tally = new Tally();

	private final Map<Integer, Integer> annotatedOf = new HashMap<>();

	private final List<Action> annotated;

	private final List<Action> draft;

	ActionScore(List<Action> annotated, List<Action> draft) {
		this.annotated = annotated;
		this.draft = draft;
		Pairing pairing = Pairing.of(annotated, draft,
				(expected, found) -> Wording.alike(expected.name(), found.name()), SAME_NAME);
		this.tally.expect(annotated.size());
		this.tally.draft(draft.size());
		this.tally.hit(pairing.pairs().size());
		pairing.pairs().forEach((pair) -> this.annotatedOf.put(pair.drafted(), pair.annotated()));
		pairing.missing().forEach((index) -> this.tally.missed(annotated.get(index).name()));
		pairing.extra().forEach((index) -> this.tally.extra(draft.get(index).name()));
	}

	Tally tally() {
		return this.tally;
	}

	List<PlacedTask> annotatedTasks() {
		List<PlacedTask> tasks = new ArrayList<>();
		for (int i = 0; i < this.annotated.size(); i++) {
			for (Task task : this.annotated.get(i).tasks()) {
				tasks.add(new PlacedTask(i, task));
			}
		}
		return tasks;
	}

	List<PlacedTask> draftedTasks() {
		List<PlacedTask> tasks = new ArrayList<>();
		for (int j = 0; j < this.draft.size(); j++) {
			for (Task task : this.draft.get(j).tasks()) {
				tasks.add(new PlacedTask(this.annotatedOf.get(j), task));
			}
		}
		return tasks;
	}

	Tally leads() {
		List<Lead> expected = new ArrayList<>();
		for (int i = 0; i < this.annotated.size(); i++) {
			expected.addAll(Lead.of(this.annotated.get(i), i));
		}
		List<Lead> found = new ArrayList<>();
		for (int j = 0; j < this.draft.size(); j++) {
			found.addAll(Lead.of(this.draft.get(j), this.annotatedOf.get(j)));
		}
		Tally leads = new Tally();
		leads.expect(expected.size());
		leads.draft(found.size());
		leads.compare(expected, found, (lead) -> leads.missed(lead.toString()), (lead) -> leads.extra(lead.toString()));
		return leads;
	}

	/**
	 * A task with the annotated action that it stands in, if any.
	 */
	record PlacedTask(@Nullable Integer action, Task task) {
	}

	/**
	 * A person or unit that leads an annotated action.
	 */
	private record Lead(@Nullable Integer action, String name, @Nullable String position) {

		static List<Lead> of(Action action, @Nullable Integer place) {
			List<Lead> leads = new ArrayList<>();
			action.leadOfficials()
				.forEach((official) -> leads
					.add(new Lead(place, Wording.bare(official.name()), Wording.bare(official.position()))));
			action.leadUnits().forEach((unit) -> leads.add(new Lead(place, Wording.bare(unit), null)));
			return leads;
		}

	}

}
