package org.gongjian.persistence.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetMode;
import org.jspecify.annotations.Nullable;

/**
 * A target with the rule it is judged by.
 */
public record TargetRow(UUID id, UUID planId, UUID taskId, TargetKind kind, String indicator, Goal goal,
		@Nullable BigDecimal baseline, LocalDate due, TargetMode mode, OverTime overTime, OverUnits overUnits,
		String quote, @Nullable LocalDate owedFrom, @Nullable Integer withdrawnIn) {

}
