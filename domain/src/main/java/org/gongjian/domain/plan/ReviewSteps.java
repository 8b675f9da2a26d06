package org.gongjian.domain.plan;

/**
 * How many times a report is reviewed, and by whom the second time.
 */
public enum ReviewSteps {

	/** 初审: by the unit alone. */
	ONE,
	/** 初审, then 复核 by the unit that leads the task. */
	TWO_BY_LEAD_UNIT,
	/** 初审, then 复核 by the office. */
	TWO_BY_OFFICE;

	public boolean hasSecond() {
		return this != ONE;
	}

}
