package org.gongjian.persistence.plan;

import java.util.UUID;

import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.Plans;

import org.springframework.data.repository.Repository;

interface PlanRepository extends Plans, Repository<Plan, UUID> {

}
