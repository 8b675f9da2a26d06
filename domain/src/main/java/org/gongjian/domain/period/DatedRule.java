package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule and the first period it holds for.
 *
 * @param holdsFrom the first day of that period
 * @param rule the rule
 */
public record DatedRule(LocalDate holdsFrom, ReportingRule rule) {

	/**
	 * Which rules hold, by the periods they hold for: a later change takes the place of
	 * all that would hold from then on.
	 * @param changes in the order in which they were made
	 */
	static List<DatedRule> inForce(DatedRule first, List<DatedRule> changes) {
		List<DatedRule> rules = new ArrayList<>(List.of(first));
		for (DatedRule change : changes) {
			rules.removeIf((rule) -> !rule.holdsFrom().isBefore(change.holdsFrom()));
			rules.add(change);
		}
		return rules;
	}

}
