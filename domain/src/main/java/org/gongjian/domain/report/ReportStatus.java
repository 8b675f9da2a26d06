package org.gongjian.domain.report;

import org.jspecify.annotations.Nullable;

/**
 * How far a report has come.
 */
public enum ReportStatus {

	/** 草稿: being filled in. */
	DRAFT,
	/** 待审核: waits for its review. */
	SUBMITTED,
	/** 待复核: approved by its unit; waits for the second review. */
	ENDORSED,
	/** 已退回: sent back with a reason, open again. */
	RETURNED,
	/** 已通过: locked. */
	APPROVED,
	/** 重新打开: open again after its approval, which counts until the next one. */
	REOPENED;

	/**
	 * The review that a report which has come so far waits for; {@code null} where it
	 * waits for none.
	 */
	public @Nullable ReviewStep awaits() {
		return switch (this) {
			case SUBMITTED -> ReviewStep.FIRST;
			case ENDORSED -> ReviewStep.SECOND;
			case DRAFT, RETURNED, APPROVED, REOPENED -> null;
		};
	}

	/** Whether the reporter may write in it. */
	public boolean isOpen() {
		return this == DRAFT || this == RETURNED || this == REOPENED;
	}

}
