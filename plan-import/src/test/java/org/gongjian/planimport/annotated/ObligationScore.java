package org.gongjian.planimport.annotated;

import java.util.List;
import java.util.Objects;

import org.gongjian.planimport.annotated.AnnotatedPlan.Action;
import org.gongjian.planimport.annotated.AnnotatedPlan.Obligation;

/**
 * Scores what is due by a date or again and again: the same rhythm or days, at the same
 * place.
 */
final class ObligationScore {

	private static final double LEAST = 0.5;

	private ObligationScore() {
	}

	static Tally of(List<Action> annotatedActions, List<Action> draftedActions) {
		List<Obligation> annotated = obligations(annotatedActions);
		List<Obligation> draft = obligations(draftedActions);
		Pairing pairing = Pairing.of(annotated, draft, ObligationScore::fit, LEAST);
		Tally tally = new Tally();
		tally.expect(annotated.size());
		tally.draft(draft.size());
		tally.hit(pairing.pairs().size());
		pairing.missing().forEach((index) -> tally.missed(line(annotated.get(index))));
		pairing.extra().forEach((index) -> tally.extra(line(draft.get(index))));
		return tally;
	}

	private static List<Obligation> obligations(List<Action> actions) {
		return actions.stream().flatMap((action) -> action.obligations().stream()).toList();
	}

	private static double fit(Obligation annotated, Obligation draft) {
		boolean same = Objects.equals(annotated.every(), draft.every())
				&& Objects.equals(annotated.times(), draft.times())
				&& annotated.due().stream().sorted().toList().equals(draft.due().stream().sorted().toList());
		return same ? Wording.overlap(annotated.quote(), draft.quote()) : 0;
	}

	private static String line(Obligation obligation) {
		return "%s %s %s %s".formatted(obligation.every(), obligation.times(), obligation.due(), obligation.quote());
	}

}
