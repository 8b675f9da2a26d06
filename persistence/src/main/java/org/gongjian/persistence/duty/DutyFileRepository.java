package org.gongjian.persistence.duty;

import java.util.UUID;

import org.gongjian.domain.duty.DutyFile;
import org.gongjian.domain.duty.DutyFiles;

import org.springframework.data.repository.Repository;

interface DutyFileRepository extends DutyFiles, Repository<DutyFile, UUID> {

}
