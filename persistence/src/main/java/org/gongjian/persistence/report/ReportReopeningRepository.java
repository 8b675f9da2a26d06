package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.report.ReportReopening;
import org.gongjian.domain.report.ReportReopenings;

import org.springframework.data.repository.Repository;

interface ReportReopeningRepository extends ReportReopenings, Repository<ReportReopening, UUID> {

}
