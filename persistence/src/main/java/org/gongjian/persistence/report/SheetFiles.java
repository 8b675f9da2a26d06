package org.gongjian.persistence.report;

import java.util.UUID;

/**
 * How many files stand behind the report of one row.
 *
 * @param assignmentId the unit's part in the task
 * @param files how many
 */
public record SheetFiles(UUID assignmentId, long files) {

}
