package org.gongjian.app.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The periods of a plan that have begun, and whether they take reports.
 */
record PeriodList(UUID planId, String plan, List<Line> lines) {

	/**
	 * One period.
	 *
	 * @param why why it is locked; empty while it is open
	 * @param requests how many requests wait for an answer
	 */
	record Line(LocalDate start, String name, LocalDate deadline, LocalDate graceEnd, @Nullable LocalDate lockedFrom,
			boolean locked, String why, long requests) {

	}

}
