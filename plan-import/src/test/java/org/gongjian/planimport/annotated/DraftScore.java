package org.gongjian.planimport.annotated;

import java.util.EnumMap;
import java.util.Map;

import org.gongjian.planimport.PlanDraft;

/**
 * How well a draft agrees with the annotation of its document, kind by kind. A kind that
 * neither has does not count.
 */
final class DraftScore {

	private final String document;

	private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

	/** A score of nothing yet, to which others are added. */
	DraftScore(String document) {
		this.document = document;
		for (Kind kind : Kind.values()) {
			this.tallies.put(kind, new Tally());
		}
	}

	static DraftScore of(String document, AnnotatedPlan annotated, PlanDraft draft) {
		return of(document, annotated, AnnotatedPlan.of(draft));
	}

	static DraftScore of(String document, AnnotatedPlan annotated, AnnotatedPlan draft) {
		DraftScore score = new DraftScore(document);
		ActionScore actions = new ActionScore(annotated.actions(), draft.actions());
		TaskScore tasks = new TaskScore(actions);
		score.tallies.put(Kind.PLAN, HeadScore.of(annotated.plan(), draft.plan()));
		score.tallies.put(Kind.ACTIONS, actions.tally());
		score.tallies.put(Kind.LEADS, actions.leads());
		score.tallies.put(Kind.TASKS, tasks.tasks());
		score.tallies.put(Kind.UNITS, tasks.units());
		score.tallies.put(Kind.GROUPS, tasks.groups());
		score.tallies.put(Kind.TARGETS, TargetScore.of(annotated.actions(), draft.actions(), "target"));
		score.tallies.put(Kind.STANDARDS, TargetScore.of(annotated.actions(), draft.actions(), "standard"));
		score.tallies.put(Kind.OBLIGATIONS, ObligationScore.of(annotated.actions(), draft.actions()));
		return score;
	}

	void add(DraftScore other) {
		this.tallies.forEach((kind, tally) -> tally.add(other.tally(kind)));
	}

	Tally tally(Kind kind) {
		return this.tallies.getOrDefault(kind, new Tally());
	}

	/** The mean F1 of all kinds. */
	double mean() {
		return this.tallies.values()
			.stream()
			.filter((tally) -> !tally.isEmpty())
			.mapToDouble(Tally::f1)
			.average()
			.orElse(0);
	}

	/** The lowest F1 of a kind. */
	double lowest() {
		return this.tallies.values()
			.stream()
			.filter((tally) -> !tally.isEmpty())
			.mapToDouble(Tally::f1)
			.min()
			.orElse(0);
	}

	/** Each kind on a line. */
	String table() {
		StringBuilder table = new StringBuilder(this.document).append('\n');
		this.tallies.forEach((kind, tally) -> {
			if (!tally.isEmpty()) {
				table.append("  %-12s %s%n".formatted(kind.label(), tally.line()));
			}
		});
		return table.append("  %-12s %.3f%n".formatted("mean F1", mean())).toString();
	}

	/** What was missed (-) and what was drafted and is not there (+). */
	String misses() {
		StringBuilder misses = new StringBuilder();
		this.tallies.forEach((kind, tally) -> tally.misses()
			.forEach((miss) -> misses
				.append("    %s%n".formatted(miss.substring(0, 2) + kind.label() + ": " + miss.substring(2)))));
		return misses.toString();
	}

	@Override
	public String toString() {
		return table() + misses();
	}

}
