package org.gongjian.persistence.report;

import java.util.UUID;

/**
 * What a unit said of a task in the latest period before.
 *
 * @param assignmentId the unit's part in the task
 * @param report what it said
 */
public record SheetEarlier(UUID assignmentId, EarlierReport report) {

}
