package org.gongjian.persistence.plan;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.Plans;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Plans, Repository<Plan, UUID> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Plan p where p.jurisdictionId = :jurisdictionId and p.id = :id")
	Optional<Plan> findForChange(UUID jurisdictionId, UUID id);

}
