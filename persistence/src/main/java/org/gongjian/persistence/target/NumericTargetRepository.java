package org.gongjian.persistence.target;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.Targets;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NumericTargetRepository extends Targets, Repository<NumericTarget, UUID> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from NumericTarget t where t.jurisdictionId = :jurisdictionId and t.id = :id")
	Optional<NumericTarget> findForChange(UUID jurisdictionId, UUID id);

}
