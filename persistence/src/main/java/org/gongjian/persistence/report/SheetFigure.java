package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.report.ReportedFigure;

/**
 * A stored figure in a row of a unit's page.
 *
 * @param reportId the report
 * @param figure the figure
 */
public record SheetFigure(UUID reportId, ReportedFigure figure) {

}
