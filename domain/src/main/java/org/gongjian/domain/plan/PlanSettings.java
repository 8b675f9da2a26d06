package org.gongjian.domain.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.gongjian.domain.period.ReportingRule;

/**
 * How a plan is reported on, reviewed and lit (填报安排).
 *
 * @param rule periods, deadline, grace and lock
 * @param reviewSteps how often a report is reviewed
 * @param thresholds where the lights change
 */
@Embeddable
public record PlanSettings(@Embedded ReportingRule rule, @Enumerated(EnumType.STRING) ReviewSteps reviewSteps,
		@Embedded Thresholds thresholds) {

	/** What holds unless the plan's administrator says otherwise. */
	public static final PlanSettings USUAL = new PlanSettings(ReportingRule.USUAL, ReviewSteps.ONE, Thresholds.USUAL);

}
