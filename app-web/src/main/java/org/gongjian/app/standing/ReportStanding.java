package org.gongjian.app.standing;

import java.time.LocalDate;

import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * One report that is expected, and whether it came in.
 *
 * @param status how far it has come; {@code null} where nobody has begun it
 */
public record ReportStanding(TaskStanding task, UnitPart part, ReportingPeriod period, LocalDate deadline,
		Receipt receipt, @Nullable ReportStatus status) {

}
