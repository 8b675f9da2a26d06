package org.gongjian.persistence.task;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskItemRepository extends TaskItems, Repository<TaskItem, UUID> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from TaskItem t where t.jurisdictionId = :jurisdictionId and t.id = :id")
	Optional<TaskItem> findForLife(UUID jurisdictionId, UUID id);

}
