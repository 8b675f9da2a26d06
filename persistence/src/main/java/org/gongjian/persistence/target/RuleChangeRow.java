package org.gongjian.persistence.target;

import java.time.Instant;

import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.UnitSet;

/**
 * A change of a target's rule with the name of the person who made it.
 */
public record RuleChangeRow(TargetRule before, UnitSet reportersBefore, TargetRule after, UnitSet reportersAfter,
		String changedBy, Instant changedAt) {

}
