package org.gongjian.persistence.period;

import java.time.Instant;

/**
 * A decision to lock a period or to lift its lock.
 */
public record DecisionRow(boolean locked, String reason, String by, Instant at) {

}
