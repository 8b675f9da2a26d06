package org.gongjian.persistence.unit;

import java.util.UUID;

import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitGroups;

import org.springframework.data.repository.Repository;

interface UnitGroupRepository extends UnitGroups, Repository<UnitGroup, UUID> {

}
