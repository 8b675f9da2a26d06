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
	APPROVED,
	/** 重新打开: open again after its approval, which counts until the next one. */
	REOPENED;

	/** Whether the reporter may write in it. */
	public boolean isOpen() {
		return this == DRAFT || this == RETURNED || this == REOPENED;
	}

}
