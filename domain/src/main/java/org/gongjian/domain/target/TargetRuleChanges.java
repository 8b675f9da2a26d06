package org.gongjian.domain.target;

/**
 * All changes of rules. They are only ever added.
 */
public interface TargetRuleChanges {

	TargetRuleChange save(TargetRuleChange change);

}
