package org.gongjian.app.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.persistence.plan.PlanRow;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a program reads it.
 */
record PlanAnswer(UUID id, String title, @Nullable String documentNumber, @Nullable String issuer, LocalDate start,
		LocalDate end, long actions, long tasks) {

	static PlanAnswer of(PlanRow row) {
		return new PlanAnswer(row.id(), row.title(), row.documentNumber(), row.issuer(), row.start(), row.end(),
				row.actions(), row.tasks());
	}

}
