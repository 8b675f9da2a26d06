package org.gongjian.persistence.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is stored of one row of a unit's page.
 *
 * @param assignmentId the unit's part in the task
 * @param state the report
 * @param returnReason why it was sent back last; {@code null} where it was not
 */
public record SheetState(UUID assignmentId, ReportState state, @Nullable String returnReason) {

}
