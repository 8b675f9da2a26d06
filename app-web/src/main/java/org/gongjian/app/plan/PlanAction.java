package org.gongjian.app.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.persistence.plan.ActionLeadUnit;
import org.gongjian.persistence.plan.ActionOfficial;
import org.gongjian.persistence.plan.ActionRow;
import org.gongjian.persistence.plan.PlanQueries;

/**
 * An action of a plan with who leads it.
 *
 * @param row the action
 * @param officials lead officials with their positions
 * @param units lead units
 */
record PlanAction(ActionRow row, String officials, String units) {

	static List<PlanAction> all(PlanQueries queries, UUID jurisdictionId, UUID planId) {
		List<ActionOfficial> officials = queries.findOfficials(jurisdictionId, planId);
		List<ActionLeadUnit> units = queries.findLeadUnits(jurisdictionId, planId);
		return queries.findActions(jurisdictionId, planId)
			.stream()
			.map((row) -> new PlanAction(row, officialsOf(row.id(), officials), unitsOf(row.id(), units)))
			.toList();
	}

	private static String officialsOf(UUID action, List<ActionOfficial> all) {
		return all.stream()
			.filter((official) -> official.actionId().equals(action))
			.map((official) -> (official.position() + " " + official.name()).strip())
			.collect(Collectors.joining("、"));
	}

	private static String unitsOf(UUID action, List<ActionLeadUnit> all) {
		return all.stream()
			.filter((unit) -> unit.actionId().equals(action))
			.map(ActionLeadUnit::unit)
			.collect(Collectors.joining("、"));
	}

}
