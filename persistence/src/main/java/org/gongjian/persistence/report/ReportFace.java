package org.gongjian.persistence.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What of a report may be worth a closer look.
 *
 * @param id the report
 * @param submissions how many times it was handed in
 * @param approvedBefore whether it was approved before and opened again
 * @param percent how much of the task is done
 * @param problems what stands in the way
 * @param formerPercent what was approved for the period before; {@code null} for nothing
 * @param formerProblems what stood in the way then
 */
public record ReportFace(UUID id, int submissions, boolean approvedBefore, int percent, String problems,
		@Nullable Integer formerPercent, @Nullable String formerProblems) {

}
