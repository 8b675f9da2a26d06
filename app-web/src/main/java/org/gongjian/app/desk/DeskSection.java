package org.gongjian.app.desk;

/**
 * The sections of the work desk, in their order. A number that is not zero shows the
 * section's light.
 */
public enum DeskSection {

	/** 待办: begin or finish it. */
	TO_DO("YELLOW"),
	/** 逾期: its day has passed. */
	OVERDUE("RED"),
	/** 临期: its day is near. */
	NEAR("YELLOW"),
	/** 待审: others wait for my decision. */
	TO_REVIEW("YELLOW"),
	/** 等待他人: I wait for others. */
	WAITING("NONE"),
	/** 已办. */
	DONE("GREEN"),
	/** 管理: what administrators look after. */
	ADMINISTRATION("NONE");

	private final String light;

	DeskSection(String light) {
		this.light = light;
	}

	String light() {
		return this.light;
	}

}
