package org.gongjian.domain.report;

/**
 * How far a report has come.
 */
public enum ReportStatus {

	/** 草稿: being filled in. */
	DRAFT,
	/** 待审核: waits for its review. */
	SUBMITTED,
	/** 已退回: sent back with a reason, open again. */
	RETURNED,
	/** 已通过: locked. */
	APPROVED;

	/** Whether the reporter may write in it. */
	public boolean isOpen() {
		return this == DRAFT || this == RETURNED;
	}

}
