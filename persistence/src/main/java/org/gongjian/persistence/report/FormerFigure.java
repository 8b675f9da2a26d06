package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.target.Figure;

/**
 * The figure that counted before a report's period.
 *
 * @param reportId the report
 * @param targetId the target
 * @param figure the figure
 */
public record FormerFigure(UUID reportId, UUID targetId, Figure figure) {

}
