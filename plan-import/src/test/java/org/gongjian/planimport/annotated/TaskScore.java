package org.gongjian.planimport.annotated;

import java.util.List;
import java.util.function.Function;

import org.gongjian.planimport.annotated.ActionScore.PlacedTask;
import org.gongjian.planimport.annotated.AnnotatedPlan.Task;
import org.gongjian.planimport.annotated.AnnotatedPlan.Unit;
import org.gongjian.planimport.annotated.Pairing.Pair;

/**
 * Scores the tasks by where they start and end, and for each pair of tasks the units and
 * collective words.
 */
final class TaskScore {

	private static final double LEAST = 0.45;

	private static final double WHOLE = 0.99;

	private final List<PlacedTask> annotated;

	private final List<PlacedTask> draft;

	private final Pairing pairing;

	TaskScore(ActionScore actions) {
		this.annotated = actions.annotatedTasks();
		this.draft = actions.draftedTasks();
		this.pairing = Pairing.of(this.annotated, this.draft, TaskFit::of, LEAST);
	}

	Tally tasks() {
		Tally tally = new Tally();
		tally.expect(this.annotated.size());
		tally.draft(this.draft.size());
		for (Pair pair : this.pairing.pairs()) {
			tally.hit(Math.min(1, pair.score()));
			if (pair.score() < WHOLE) {
				tally.missed(
						"%.2f %s got %s".formatted(pair.score(), expected(pair.annotated()), found(pair.drafted())));
			}
		}
		this.pairing.missing().forEach((index) -> tally.missed("none " + expected(index)));
		this.pairing.extra().forEach((index) -> tally.extra(found(index)));
		return tally;
	}

	Tally units() {
		return named((task) -> task.units()
			.stream()
			.map((unit) -> new Unit(Wording.bare(unit.name()), unit.role()))
			.toList());
	}

	Tally groups() {
		return named((task) -> task.unitGroups().stream().map(Wording::bare).toList());
	}

	private <T> Tally named(Function<Task, List<T>> names) {
		Tally tally = new Tally();
		this.annotated.forEach((placed) -> tally.expect(names.apply(placed.task()).size()));
		this.draft.forEach((placed) -> tally.draft(names.apply(placed.task()).size()));
		for (Pair pair : this.pairing.pairs()) {
			String task = expected(pair.annotated());
			tally.compare(names.apply(this.annotated.get(pair.annotated()).task()),
					names.apply(this.draft.get(pair.drafted()).task()), (name) -> tally.missed(task + ": " + name),
					(name) -> tally.extra(task + ": " + name));
		}
		return tally;
	}

	private String expected(int index) {
		Task task = this.annotated.get(index).task();
		return "[%s] %s…%s".formatted(task.number(), task.start(), task.end());
	}

	private String found(int index) {
		Task task = this.draft.get(index).task();
		String text = Wording.plain(task.text());
		return "[%s] %s…%s".formatted(task.number(), text.substring(0, Math.min(16, text.length())),
				text.substring(Math.max(0, text.length() - 12)));
	}

}
