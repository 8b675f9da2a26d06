package org.gongjian.persistence.history;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for: those that the person sees, after a moment.
 *
 * @param plan only those of this plan
 * @param unit only those by or about this unit, which is in scope
 * @param task only those of this task
 */
public record ChangesWanted(Scope scope, Instant since, @Nullable UUID plan, @Nullable UUID unit, @Nullable UUID task) {

}
