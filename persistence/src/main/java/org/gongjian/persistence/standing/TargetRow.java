package org.gongjian.persistence.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetRule;
import org.jspecify.annotations.Nullable;

/**
 * A target with the rule it is judged by.
 */
public record TargetRow(UUID id, UUID planId, UUID taskId, TargetKind kind, String indicator, Goal goal,
		@Nullable BigDecimal baseline, LocalDate due, TargetRule rule, String quote, @Nullable LocalDate owedFrom,
		@Nullable Integer withdrawnIn, long version, boolean summed, UUID @Nullable [] reporterIds,
		String @Nullable [] reporterNames) {

	/** The units that report for it, by name. */
	public List<ReporterRow> reporters() {
		if (this.reporterIds == null || this.reporterNames == null) {
			return List.of();
		}
		List<ReporterRow> reporters = new ArrayList<>();
		for (int i = 0; i < this.reporterIds.length; i++) {
			reporters.add(new ReporterRow(this.id, this.reporterIds[i], this.reporterNames[i]));
		}
		return List.copyOf(reporters);
	}

}
