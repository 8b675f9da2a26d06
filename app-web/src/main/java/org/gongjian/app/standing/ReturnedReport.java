package org.gongjian.app.standing;

import org.gongjian.domain.period.ReportingPeriod;

/**
 * A report that was sent back, in whichever period, and waits to be handed in again.
 */
public record ReturnedReport(TaskStanding task, UnitPart part, ReportingPeriod period) {

	/** Where it is mended. */
	public String address() {
		return "/reports/" + this.part.assignmentId() + "/" + this.period.start();
	}

}
