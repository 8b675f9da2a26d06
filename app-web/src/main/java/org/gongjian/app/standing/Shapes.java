package org.gongjian.app.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.persistence.standing.KeptShape;
import org.gongjian.persistence.standing.PastQueries;
import org.gongjian.persistence.standing.RevisionTime;

import org.springframework.stereotype.Component;

/**
 * Finds how plans were shaped at a moment.
 */
@Component
class Shapes {

	private final PastQueries queries;

	Shapes(PastQueries queries) {
		this.queries = queries;
	}

	ShapesThen at(Collection<UUID> plans, Moment moment) {
		if (plans.isEmpty()) {
			return new ShapesThen(moment, Map.of(), Map.of(), Map.of());
		}
		Map<UUID, List<RevisionTime>> texts = ShapesThen.byPlan(this.queries.findRevisions(plans));
		Map<UUID, Integer> inForce = new HashMap<>();
		texts.forEach((plan, all) -> inForce.put(plan, ShapesThen.inForce(all, moment.at())));
		List<UUID> earlier = inForce.entrySet()
			.stream()
			.filter((plan) -> plan.getValue() > 0
					&& plan.getValue() < texts.getOrDefault(plan.getKey(), List.of()).size())
			.map(Map.Entry::getKey)
			.toList();
		List<KeptShape> found = earlier.isEmpty() ? List.of() : this.queries.findShapes(earlier, moment.at());
		Map<UUID, PlanShape> kept = new LinkedHashMap<>();
		Map<UUID, Integer> firstKept = new HashMap<>();
		found.forEach((shape) -> {
			firstKept.put(shape.planId(), shape.revision());
			if (inForce.getOrDefault(shape.planId(), 0) == shape.revision()) {
				kept.put(shape.planId(), ShapeJson.read(shape.shape()));
			}
		});
		return new ShapesThen(moment, texts, kept, firstKept);
	}

}
