package org.gongjian.persistence.task;

import java.util.UUID;

import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;

import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Assignments, Repository<Assignment, UUID> {

}
