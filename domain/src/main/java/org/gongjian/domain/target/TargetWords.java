package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a plan says of a target.
 *
 * @param kind whether it is to be reached or only quoted
 * @param indicator what is measured
 * @param goal what the figure has to be
 * @param baseline where the figure started, if the plan says so
 * @param due the day the plan sets, or the plan's last day
 * @param quote the plan's words
 * @param span where they stand
 */
public record TargetWords(TargetKind kind, String indicator, Goal goal, @Nullable BigDecimal baseline, LocalDate due,
		String quote, SourceSpan span) {

}
