package org.gongjian.app.target;

import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.target.TargetRule;

/**
 * A rule that a person typed and that fits its target.
 *
 * @param version the stored version that they began from; -1 for one that nothing has
 */
record TypedRule(long version, TargetRule rule, Set<UUID> reporters) {

}
