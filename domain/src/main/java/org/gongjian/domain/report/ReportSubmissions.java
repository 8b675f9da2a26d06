package org.gongjian.domain.report;

import java.util.List;
import java.util.UUID;

/**
 * Every report as it was handed in. Rows are only ever added.
 */
public interface ReportSubmissions {

	ReportSubmission save(ReportSubmission submission);

	<S extends ReportSubmission> Iterable<S> saveAll(Iterable<S> submissions);

	List<ReportSubmission> findByJurisdictionIdAndReportIdOrderByNumber(UUID jurisdictionId, UUID reportId);

}
