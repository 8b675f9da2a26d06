package org.gongjian.persistence.report;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is stored now.
 *
 * @param id the report
 * @param version the change that an edit begins from
 * @param status how far it has come
 * @param content what it says
 * @param savedBy the name of who saved it last
 * @param savedAt when
 * @param submittedAt when it was handed in last; {@code null} if never
 * @param firstSubmittedAt when for the first time; {@code null} if never
 */
public record ReportState(UUID id, long version, ReportStatus status, ReportContent content, String savedBy,
		Instant savedAt, @Nullable Instant submittedAt, @Nullable Instant firstSubmittedAt) {

}
