package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.target.Goal;

/**
 * A target that a unit gives a figure for.
 *
 * @param id the target
 * @param indicator what is measured
 * @param goal what it has to be
 */
public record ReportTarget(UUID id, String indicator, Goal goal) {

}
