package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period of a plan.
 *
 * @param start its first day
 */
public record PlanPeriod(UUID jurisdictionId, UUID planId, LocalDate start) {

}
