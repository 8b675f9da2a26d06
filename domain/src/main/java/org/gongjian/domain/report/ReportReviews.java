package org.gongjian.domain.report;

import java.util.List;
import java.util.UUID;

/**
 * Every review. Rows are only ever added.
 */
public interface ReportReviews {

	ReportReview save(ReportReview review);

	<S extends ReportReview> Iterable<S> saveAll(Iterable<S> reviews);

	List<ReportReview> findByJurisdictionIdAndReportIdOrderByDecidedAt(UUID jurisdictionId, UUID reportId);

}
