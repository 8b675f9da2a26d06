package org.gongjian.persistence.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.target.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The figure that counts for a target, a unit and a period.
 */
public record FigureRow(UUID targetId, UUID unitId, LocalDate periodStart, @Nullable BigDecimal value,
		@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

	public Figure figure() {
		return new Figure(this.value, this.numerator, this.denominator);
	}

}
