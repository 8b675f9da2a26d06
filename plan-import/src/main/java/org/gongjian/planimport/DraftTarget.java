package org.gongjian.planimport;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * A number that the plan sets or quotes.
 *
 * @param indicator what is counted, in words of the document
 * @param goal comparison, value and unit of measure
 * @param baseline where the figure starts, if the plan says so
 * @param due the day the text itself sets, if it does
 * @param kind whether it is to be reached or only quoted as a rule
 * @param quote the shortest piece of the document that holds value and comparison
 * @param span where the quote stands
 */
public record DraftTarget(String indicator, Goal goal, @Nullable BigDecimal baseline, @Nullable LocalDate due,
		TargetKind kind, String quote, SourceSpan span) {

}
