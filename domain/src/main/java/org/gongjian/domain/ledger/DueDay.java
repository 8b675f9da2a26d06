package org.gongjian.domain.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.plan.PlanYears;

/**
 * When a task is due: on the last day that its duties name within the plan's years, else
 * on the plan's last day.
 */
public final class DueDay {

	private DueDay() {
	}

	public static LocalDate of(List<DutyWords> duties, PlanYears years) {
		return duties.stream()
			.filter((duty) -> duty.every() == null)
			.flatMap((duty) -> duty.dueDates().stream())
			.filter(years::contain)
			.max(Comparator.naturalOrder())
			.orElse(years.end());
	}

}
