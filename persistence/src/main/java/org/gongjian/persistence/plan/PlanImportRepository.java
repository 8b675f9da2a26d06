package org.gongjian.persistence.plan;

import java.util.UUID;

import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;

import org.springframework.data.repository.Repository;

interface PlanImportRepository extends PlanImports, Repository<PlanImport, UUID> {

}
