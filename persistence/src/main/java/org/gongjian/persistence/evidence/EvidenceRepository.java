package org.gongjian.persistence.evidence;

import java.util.UUID;

import org.gongjian.domain.evidence.Evidence;
import org.gongjian.domain.evidence.EvidenceFiles;

import org.springframework.data.repository.Repository;

interface EvidenceRepository extends EvidenceFiles, Repository<Evidence, UUID> {

}
