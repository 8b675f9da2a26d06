package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;

import org.springframework.data.repository.Repository;

interface ProgressReportRepository extends ProgressReports, Repository<ProgressReport, UUID> {

}
