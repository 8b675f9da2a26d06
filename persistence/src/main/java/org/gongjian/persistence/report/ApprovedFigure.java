package org.gongjian.persistence.report;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.target.Figure;

/**
 * A figure that a unit reported earlier and that was approved.
 *
 * @param targetId the target
 * @param periodStart for when
 * @param figure what
 */
public record ApprovedFigure(UUID targetId, LocalDate periodStart, Figure figure) {

}
