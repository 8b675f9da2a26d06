package org.gongjian.app.target;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.report.ReportTarget;

/**
 * A figure that somebody wants to correct.
 *
 * @param period the name of the period
 * @param figure what counts now
 * @param text the same as it is read
 */
public record CorrectedFigure(ReportTarget target, UUID unitId, String unit, LocalDate periodStart, String period,
		Figure figure, String text) {

}
