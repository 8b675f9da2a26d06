package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.report.ReportReview;
import org.gongjian.domain.report.ReportReviews;

import org.springframework.data.repository.Repository;

interface ReportReviewRepository extends ReportReviews, Repository<ReportReview, UUID> {

}
