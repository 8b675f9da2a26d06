package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.PlanDraft;

/**
 * Decides on doubts: what the reader assumed is taken over, or the question is put again.
 */
public final class Settle implements Edit {

	private final Predicate<Numbered> which;

	private final String what;

	private final boolean settled;

	private Settle(Predicate<Numbered> which, String what, boolean settled) {
		this.which = which;
		this.what = what;
		this.settled = settled;
	}

	/**
	 * One doubt.
	 * @param number counts the doubts of the draft, from 1
	 */
	public static Settle one(int number) {
		return new Settle((doubt) -> doubt.number() == number, "importing.done.settled.one", true);
	}

	/** All doubts of a kind. */
	public static Settle all(DraftProblem.Kind kind) {
		return new Settle((doubt) -> doubt.problem().kind() == kind, "importing.done.settled.kind", true);
	}

	/** All doubts that are left. */
	public static Settle rest() {
		return new Settle((doubt) -> true, "importing.done.settled.rest", true);
	}

	/** Puts a question again. */
	public static Settle reopen(int number) {
		return new Settle((doubt) -> doubt.number() == number, "importing.done.reopened", false);
	}

	@Override
	public Edited apply(PlanDraft draft) {
		List<DraftProblem> problems = new ArrayList<>(draft.problems());
		List<Integer> changed = new ArrayList<>();
		for (int i = 0; i < problems.size(); i++) {
			if (problems.get(i).settled() != this.settled && this.which.test(new Numbered(i + 1, problems.get(i)))) {
				problems.set(i, problems.get(i).withSettled(this.settled));
				changed.add(i);
			}
		}
		if (changed.isEmpty()) {
			throw new NotFoundException();
		}
		Spot place = Doubts.placeOf(draft, problems.get(changed.get(0)));
		Object fact = this.what.endsWith("one") || !this.settled ? changed.get(0) + 1 : changed.size();
		return Edited.of(draft.withProblems(problems), (place != null) ? place : Spot.action(0), this.what, fact);
	}

	private record Numbered(int number, DraftProblem problem) {

	}

}
