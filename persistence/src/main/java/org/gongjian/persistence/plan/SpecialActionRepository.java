package org.gongjian.persistence.plan;

import java.util.UUID;

import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.plan.SpecialActions;

import org.springframework.data.repository.Repository;

interface SpecialActionRepository extends SpecialActions, Repository<SpecialAction, UUID> {

}
