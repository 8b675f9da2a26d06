package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.Plausibility;

/**
 * A target that a unit gives a figure for.
 *
 * @param id the target
 * @param indicator what is measured
 * @param goal what it has to be
 * @param overTime how its periods add up
 * @param quote the plan's words
 */
public record ReportTarget(UUID id, String indicator, Goal goal, OverTime overTime, String quote) {

	/** What is usual for its figures. */
	public Plausibility plausibility() {
		return new Plausibility(this.goal, this.overTime, this.indicator + " " + this.quote);
	}

}
