package org.gongjian.persistence.report;

import java.math.BigDecimal;
import java.util.UUID;

import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.OverTime;
import org.jspecify.annotations.Nullable;

/**
 * A target of a report with the figure that it gives.
 *
 * @param reportId the report
 * @param targetId the target
 * @param indicator what is measured
 * @param goal what it has to be
 * @param overTime how its periods add up
 * @param quote the plan's words
 * @param numerator the value, or the part of a share; {@code null} for no figure
 * @param denominator the whole of a share; 0 for a plain value
 */
public record FigureFace(UUID reportId, UUID targetId, String indicator, Goal goal, OverTime overTime, String quote,
		@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

	public ReportTarget target() {
		return new ReportTarget(this.targetId, this.indicator, this.goal, this.overTime, this.quote);
	}

	/** The figure; {@code null} where the report gives none. */
	public @Nullable Figure figure() {
		return (this.numerator != null && this.denominator != null)
				? new ReportedFigure(this.targetId, this.numerator, this.denominator).figure() : null;
	}

}
