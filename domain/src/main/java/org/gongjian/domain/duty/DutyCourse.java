package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongjian.domain.plan.PlanYears;

/**
 * A duty through the texts of its plan. An occurrence is as the text had it that was in
 * force on its last day.
 *
 * @param demand what it asks for now
 * @param former what it asked for before amendments
 */
public record DutyCourse(DutyDemand demand, List<FormerDemand> former) {

	public DutyCourse {
		former = former.stream().sorted(Comparator.comparing(FormerDemand::until)).toList();
	}

	/** All occurrences in the plan's time, in order. */
	public List<DutyOccurrence> occurrences(PlanYears years) {
		List<DutyOccurrence> all = new ArrayList<>();
		LocalDate from = LocalDate.MIN;
		for (FormerDemand before : this.former) {
			add(all, DutyDemand.read(before.demand()), years, from, before.until());
			from = before.until();
		}
		add(all, this.demand, years, from, LocalDate.MAX);
		return all;
	}

	private static void add(List<DutyOccurrence> all, DutyDemand demand, PlanYears years, LocalDate from,
			LocalDate until) {
		demand.within(years)
			.stream()
			.filter((occurrence) -> !occurrence.last().isBefore(from) && occurrence.last().isBefore(until))
			.forEach(all::add);
	}

}
