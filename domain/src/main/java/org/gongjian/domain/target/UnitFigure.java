package org.gongjian.domain.target;

import java.util.UUID;

import org.gongjian.domain.period.ReportingPeriod;

/**
 * An approved figure of one unit for one period.
 *
 * @param unitId who reported it
 * @param period for when
 * @param figure what
 */
public record UnitFigure(UUID unitId, ReportingPeriod period, Figure figure) {

	/** The same figure as if this unit had reported it. */
	UnitFigure by(UUID unit) {
		return new UnitFigure(unit, this.period, this.figure);
	}

}
