package org.gongjian.persistence.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One plan in a list, with its actions and tasks counted.
 */
public record PlanRow(UUID id, String title, @Nullable String documentNumber, @Nullable String issuer, LocalDate start,
		LocalDate end, long actions, long tasks) {

}
