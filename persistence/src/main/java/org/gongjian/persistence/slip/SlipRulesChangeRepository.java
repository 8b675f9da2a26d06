package org.gongjian.persistence.slip;

import java.util.UUID;

import org.gongjian.domain.slip.SlipRulesChange;
import org.gongjian.domain.slip.SlipRulesChanges;

import org.springframework.data.repository.Repository;

interface SlipRulesChangeRepository extends SlipRulesChanges, Repository<SlipRulesChange, UUID> {

}
