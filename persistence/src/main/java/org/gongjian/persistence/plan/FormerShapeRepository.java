package org.gongjian.persistence.plan;

import java.util.UUID;

import org.gongjian.domain.plan.FormerShape;
import org.gongjian.domain.plan.FormerShapes;

import org.springframework.data.repository.Repository;

interface FormerShapeRepository extends FormerShapes, Repository<FormerShape, UUID> {

}
