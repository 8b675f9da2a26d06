package org.gongjian.planimport.annotated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import org.gongjian.planimport.annotated.AnnotatedPlan.Action;
import org.gongjian.planimport.annotated.AnnotatedPlan.Target;
import org.jspecify.annotations.Nullable;

/**
 * Scores figures: half for a figure of the same measure at the same place, the rest for
 * indicator, due date and baseline.
 */
final class TargetScore {

	private static final double LEAST = 0.5;

	private final Tally tally = new Tally();

	private TargetScore(List<Target> annotated, List<Target> draft) {
		Pairing pairing = Pairing.of(annotated, draft, TargetScore::fit, LEAST);
		this.tally.expect(annotated.size());
		this.tally.draft(draft.size());
		pairing.pairs().forEach((pair) -> count(annotated.get(pair.annotated()), draft.get(pair.drafted())));
		pairing.missing().forEach((index) -> this.tally.missed("none " + line(annotated.get(index))));
		pairing.extra().forEach((index) -> this.tally.extra(line(draft.get(index))));
	}

	/**
	 * The score of one kind.
	 * @param kind target or standard
	 */
	static Tally of(List<Action> annotated, List<Action> draft, String kind) {
		return new TargetScore(targets(annotated, kind), targets(draft, kind)).tally;
	}

	private static List<Target> targets(List<Action> actions, String kind) {
		return actions.stream()
			.flatMap((action) -> action.targets().stream())
			.filter((target) -> kind.equals(Objects.requireNonNullElse(target.kind(), "target")))
			.toList();
	}

	private static double fit(Target annotated, Target draft) {
		double overlap = sameMeasure(annotated, draft) ? Wording.overlap(annotated.quote(), draft.quote()) : 0;
		return (overlap >= LEAST) ? overlap + 0.5 * Wording.alike(annotated.indicator(), draft.indicator()) : 0;
	}

	private static boolean sameMeasure(Target one, Target other) {
		return same(one.value(), other.value()) && same(one.valueTo(), other.valueTo())
				&& Wording.bare(one.unit()).equals(Wording.bare(other.unit()))
				&& Objects.equals(one.comparator(), other.comparator());
	}

	private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return Objects.equals(rounded(one), rounded(other));
	}

	private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
		return (value != null) ? value.setScale(6, RoundingMode.HALF_EVEN) : null;
	}

	private void count(Target annotated, Target draft) {
		boolean indicator = Wording.alike(annotated.indicator(), draft.indicator()) >= LEAST;
		boolean due = Objects.equals(annotated.due(), draft.due());
		boolean baseline = same(annotated.baseline(), draft.baseline());
		this.tally.hit(0.5 + (indicator ? 0.3 : 0) + (due ? 0.1 : 0) + (baseline ? 0.1 : 0));
		if (!indicator || !due || !baseline) {
			this.tally.missed("part %s: indicator %s got %s, due %s got %s, baseline %s got %s".formatted(
					annotated.quote(), annotated.indicator(), draft.indicator(), annotated.due(), draft.due(),
					annotated.baseline(), draft.baseline()));
		}
	}

	private static String line(Target target) {
		return "%s %s%s %s".formatted(target.comparator(), target.value(), target.unit(), target.quote());
	}

}
