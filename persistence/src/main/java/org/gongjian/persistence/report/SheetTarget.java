package org.gongjian.persistence.report;

import java.util.UUID;

/**
 * A target in a row of a unit's page.
 *
 * @param assignmentId the unit's part in the task
 * @param target the target
 */
public record SheetTarget(UUID assignmentId, ReportTarget target) {

}
