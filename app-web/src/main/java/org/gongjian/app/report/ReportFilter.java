package org.gongjian.app.report;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.persistence.report.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a period are listed.
 */
enum ReportFilter {

	/** 全部. */
	ALL,
	/** 未填: nothing was written yet. */
	EMPTY,
	/** 草稿. */
	DRAFT,
	/** 已退回. */
	RETURNED,
	/** 待审核: waiting for one of its reviews. */
	WAITING,
	/** 已通过. */
	APPROVED,
	/** 重新打开: approved, and to be written again. */
	REOPENED;

	boolean shows(ReportLine line) {
		return shows(line.status());
	}

	/**
	 * Whether a report is listed that has come so far; {@code null} where nobody has
	 * begun it.
	 */
	boolean shows(@Nullable ReportStatus status) {
		return switch (this) {
			case ALL -> true;
			case EMPTY -> status == null;
			case DRAFT -> status == ReportStatus.DRAFT;
			case RETURNED -> status == ReportStatus.RETURNED;
			case WAITING -> status != null && status.awaits() != null;
			case APPROVED -> status == ReportStatus.APPROVED;
			case REOPENED -> status == ReportStatus.REOPENED;
		};
	}

}
