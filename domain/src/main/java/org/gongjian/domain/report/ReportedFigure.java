package org.gongjian.domain.report;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.gongjian.domain.target.Figure;

/**
 * A figure in a report, for one target.
 *
 * @param targetId the target
 * @param numerator the value, or the part of a share
 * @param denominator the whole of a share; 0 for a plain value
 */
@Embeddable
public record ReportedFigure(@Column(name = "target_id", nullable = false) UUID targetId,
		@Column(name = "numerator", nullable = false) BigDecimal numerator,
		@Column(name = "denominator", nullable = false) BigDecimal denominator) {

	// Both columns are always filled: a set of components with empty columns would be
	// deleted and written again at every change.

	public static ReportedFigure of(UUID targetId, Figure figure) {
		if (figure.numerator() != null && figure.denominator() != null) {
			return new ReportedFigure(targetId, figure.numerator(), figure.denominator());
		}
		return new ReportedFigure(targetId, figure.amount(), BigDecimal.ZERO);
	}

	public Figure figure() {
		return (this.denominator.signum() == 0) ? Figure.of(this.numerator)
				: Figure.share(this.numerator, this.denominator);
	}

}
