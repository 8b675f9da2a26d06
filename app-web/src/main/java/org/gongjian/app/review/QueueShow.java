package org.gongjian.app.review;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewStep;

/**
 * Which part of the queue is shown.
 */
enum QueueShow {

	/** 全部待审核. */
	ALL,
	/** 待初审. */
	FIRST,
	/** 待复核. */
	SECOND,
	/** 我最近审核的. */
	DECIDED;

	boolean holds(ReportStatus status) {
		return switch (this) {
			case ALL -> true;
			case FIRST -> status.awaits() == ReviewStep.FIRST;
			case SECOND -> status.awaits() == ReviewStep.SECOND;
			case DECIDED -> false;
		};
	}

}
