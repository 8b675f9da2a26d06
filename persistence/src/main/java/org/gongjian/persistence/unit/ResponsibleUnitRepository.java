package org.gongjian.persistence.unit;

import java.util.UUID;

import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;

import org.springframework.data.repository.Repository;

interface ResponsibleUnitRepository extends ResponsibleUnits, Repository<ResponsibleUnit, UUID> {

}
