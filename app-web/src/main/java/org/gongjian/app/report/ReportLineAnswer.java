package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.report.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * A report that is owed, in a list that a program reads.
 *
 * @param status {@code null} where nothing was written yet
 */
record ReportLineAnswer(UUID assignmentId, LocalDate periodStart, String unit, UnitRole role, String action,
		@Nullable String number, String task, long targets, @Nullable ReportStatus status) {

	static ReportLineAnswer of(ReportLine line, LocalDate periodStart) {
		return new ReportLineAnswer(line.assignmentId(), periodStart, line.unit(), line.role(), line.action(),
				line.number(), line.text(), line.targets(), line.status());
	}

}
