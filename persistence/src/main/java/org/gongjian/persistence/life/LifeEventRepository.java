package org.gongjian.persistence.life;

import java.util.UUID;

import org.gongjian.domain.life.LifeEvent;
import org.gongjian.domain.life.LifeEvents;

import org.springframework.data.repository.Repository;

interface LifeEventRepository extends LifeEvents, Repository<LifeEvent, UUID> {

}
