package org.gongjian.persistence.plan;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanImportRepository extends PlanImports, Repository<PlanImport, UUID> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from PlanImport i where i.jurisdictionId = :jurisdictionId and i.id = :id")
	Optional<PlanImport> findForChange(UUID jurisdictionId, UUID id);

}
