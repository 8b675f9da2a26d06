package org.gongjian.persistence.duty;

import java.util.UUID;

import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.duty.Duties;

import org.springframework.data.repository.Repository;

interface DutyRepository extends Duties, Repository<Duty, UUID> {

}
