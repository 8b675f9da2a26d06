package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.report.ReportSubmission;
import org.gongjian.domain.report.ReportSubmissions;

import org.springframework.data.repository.Repository;

interface ReportSubmissionRepository extends ReportSubmissions, Repository<ReportSubmission, UUID> {

}
