package org.gongjian.persistence.target;

import java.util.UUID;

import org.gongjian.domain.target.TargetRuleChange;
import org.gongjian.domain.target.TargetRuleChanges;

import org.springframework.data.repository.Repository;

interface TargetRuleChangeRepository extends TargetRuleChanges, Repository<TargetRuleChange, UUID> {

}
