package org.gongjian.persistence.target;

import java.util.UUID;

import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.Targets;

import org.springframework.data.repository.Repository;

interface NumericTargetRepository extends Targets, Repository<NumericTarget, UUID> {

}
