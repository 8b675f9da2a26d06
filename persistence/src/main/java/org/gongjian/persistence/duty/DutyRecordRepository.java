package org.gongjian.persistence.duty;

import java.util.UUID;

import org.gongjian.domain.duty.DutyRecord;
import org.gongjian.domain.duty.DutyRecords;

import org.springframework.data.repository.Repository;

interface DutyRecordRepository extends DutyRecords, Repository<DutyRecord, UUID> {

}
