package org.gongjian.domain.period;

/**
 * A report was to be written in a locked period.
 */
public class PeriodLockedException extends RuntimeException {

	private final transient PlanPeriod planPeriod;

	private final transient Writability writability;

	PeriodLockedException(PlanPeriod planPeriod, Writability writability) {
		super("Locked: " + writability.period());
		this.planPeriod = planPeriod;
		this.writability = writability;
	}

	/** What is locked. */
	public PlanPeriod planPeriod() {
		return this.planPeriod;
	}

	/** Why it may not be written. */
	public Writability writability() {
		return this.writability;
	}

}
