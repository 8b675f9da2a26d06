package org.gongjian.app.report;

import java.util.UUID;

/**
 * One target on the page of a report.
 *
 * @param index its place in the form
 * @param target the target
 * @param indicator what is measured
 * @param goal what it has to be, as ≤ 10%
 * @param measure the unit of measure
 * @param share whether it is reported as numerator and denominator
 * @param last the unit's latest approved figure before this period; empty if none
 * @param lastPeriod for when that was; empty if there is none
 */
public record FigureRow(int index, UUID target, String indicator, String goal, String measure, boolean share,
		String last, String lastPeriod) {

}
