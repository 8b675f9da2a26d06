package org.gongjian.persistence.task;

import java.util.UUID;

import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;

import org.springframework.data.repository.Repository;

interface TaskItemRepository extends TaskItems, Repository<TaskItem, UUID> {

}
