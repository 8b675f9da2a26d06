package org.gongjian.persistence.target;

import java.util.UUID;

import org.gongjian.domain.target.CorrectionDecision;
import org.gongjian.domain.target.CorrectionDecisions;

import org.springframework.data.repository.Repository;

interface CorrectionDecisionRepository extends CorrectionDecisions, Repository<CorrectionDecision, UUID> {

}
