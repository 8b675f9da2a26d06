package org.gongjian.persistence.standing;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.UnitSet;

/**
 * How a target was judged and who reported it until a moment.
 */
public record FormerRule(UUID targetId, TargetRule rule, UnitSet reporters, Instant until) {

}
