package org.gongjian.app.standing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.target.TargetRule;
import org.gongjian.persistence.standing.FormerRule;
import org.gongjian.persistence.standing.TargetRow;

/**
 * How targets were judged and who reported them at a moment: what the first change after
 * it says of before, as long as the text of the plan was the same.
 *
 * @param former the first change of each target after the moment
 * @param summed the targets that were sums of others
 */
record RulesThen(Map<UUID, FormerRule> former, Set<UUID> summed, ShapesThen shapes, UnitsNow units) {

	static RulesThen of(List<FormerRule> changes, Set<UUID> summed, ShapesThen shapes, UnitsNow units) {
		Map<UUID, FormerRule> first = new HashMap<>();
		changes.forEach((change) -> first.putIfAbsent(change.targetId(), change));
		return new RulesThen(first, summed, shapes, units);
	}

	/** The target as it was. */
	TargetRow then(TargetRow target) {
		FormerRule change = this.former.get(target.id());
		boolean changed = change != null && isOfTheText(change, target.planId());
		TargetRule rule = (change != null && changed) ? change.rule() : target.rule();
		Set<UUID> reporters = this.units.follow((change != null && changed) ? change.reporters().units() : ids(target));
		List<UUID> inOrder = reporters.stream()
			.sorted(Comparator.comparing(this.units::name).thenComparing(UUID::toString))
			.toList();
		return new TargetRow(target.id(), target.planId(), target.taskId(), target.kind(), target.indicator(),
				target.goal(), target.baseline(), target.due(), this.units.follow(rule), target.quote(),
				target.owedFrom(), target.withdrawnIn(), target.version(), this.summed.contains(target.id()),
				inOrder.toArray(UUID[]::new), inOrder.stream().map(this.units::name).toArray(String[]::new));
	}

	private boolean isOfTheText(FormerRule change, UUID plan) {
		var end = this.shapes.end(plan);
		return end == null || !change.until().isAfter(end);
	}

	private static Set<UUID> ids(TargetRow target) {
		UUID[] ids = target.reporterIds();
		return (ids != null) ? Set.of(ids) : Set.of();
	}

}
