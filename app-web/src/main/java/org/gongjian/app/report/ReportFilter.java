package org.gongjian.app.report;

import org.gongjian.app.standing.Receipt;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.persistence.report.ReportLine;

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
	/** 已提交: waiting for review or approved. */
	SENT;

	boolean shows(ReportLine line) {
		return switch (this) {
			case ALL -> true;
			case EMPTY -> line.status() == null;
			case DRAFT -> line.status() == ReportStatus.DRAFT;
			case RETURNED -> line.status() == ReportStatus.RETURNED;
			case SENT -> Receipt.isReceived(line.status());
		};
	}

}
