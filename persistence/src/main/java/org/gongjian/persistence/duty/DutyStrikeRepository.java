package org.gongjian.persistence.duty;

import java.util.UUID;

import org.gongjian.domain.duty.DutyStrike;
import org.gongjian.domain.duty.DutyStrikes;

import org.springframework.data.repository.Repository;

interface DutyStrikeRepository extends DutyStrikes, Repository<DutyStrike, UUID> {

}
