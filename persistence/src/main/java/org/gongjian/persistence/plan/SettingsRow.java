package org.gongjian.persistence.plan;

import java.time.Instant;
import java.time.LocalDate;

import org.gongjian.domain.plan.PlanSettings;

/**
 * A change of a plan's settings.
 */
public record SettingsRow(int number, LocalDate holdsFrom, PlanSettings settings, String by, Instant at) {

}
