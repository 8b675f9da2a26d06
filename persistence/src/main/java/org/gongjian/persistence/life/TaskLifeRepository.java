package org.gongjian.persistence.life;

import java.util.UUID;

import org.gongjian.domain.life.TaskLife;
import org.gongjian.domain.life.TaskLives;

import org.springframework.data.repository.Repository;

interface TaskLifeRepository extends TaskLives, Repository<TaskLife, UUID> {

}
