package org.gongjian.app.standing;

import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whether the report of a unit for a period came in. A report that was returned has not
 * come in until it is handed in again; it is in time if it first came in time. One that
 * was opened again after its approval has come in.
 */
public enum Receipt {

	/** 按时. */
	ON_TIME,
	/** 迟报: came after the deadline. */
	LATE,
	/** 未报: the deadline has passed. */
	MISSING,
	/** 待报: not there yet, and still in time. */
	AWAITED;

	/**
	 * Says whether a report came in.
	 * @param status how far it has come; {@code null} where nobody has begun it
	 * @param late whether it first came after the deadline
	 * @param closed whether the deadline has passed
	 */
	static Receipt of(@Nullable ReportStatus status, boolean late, boolean closed) {
		if (!isReceived(status)) {
			return closed ? MISSING : AWAITED;
		}
		return late ? LATE : ON_TIME;
	}

	/** Whether a report that has come so far counts as received. */
	public static boolean isReceived(@Nullable ReportStatus status) {
		return status != null
				&& (status.awaits() != null || status == ReportStatus.APPROVED || status == ReportStatus.REOPENED);
	}

	public boolean isReceived() {
		return this == ON_TIME || this == LATE;
	}

}
