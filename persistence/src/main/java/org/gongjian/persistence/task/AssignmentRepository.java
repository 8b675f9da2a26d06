package org.gongjian.persistence.task;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Assignments, Repository<Assignment, UUID> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_READ)
	@Query("select a from Assignment a where a.jurisdictionId = :jurisdictionId and a.id = :id")
	Optional<Assignment> findForReporting(UUID jurisdictionId, UUID id);

}
