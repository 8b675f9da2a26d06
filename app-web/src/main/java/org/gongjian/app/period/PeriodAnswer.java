package org.gongjian.app.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A period of a plan as a program reads it: whether it takes reports, and those that are
 * owed.
 *
 * @param why why it is locked; empty while it is open
 */
record PeriodAnswer(UUID planId, LocalDate start, String name, LocalDate deadline, LocalDate graceEnd,
		@Nullable LocalDate lockedFrom, boolean locked, String why, List<PermitAnswer> reports) {

	static PeriodAnswer of(PeriodPage page) {
		return new PeriodAnswer(page.planId(), page.start(), page.name(), page.deadline(), page.graceEnd(),
				page.lockedFrom(), page.locked(), page.why(), page.lines().stream().map(PermitAnswer::of).toList());
	}

	/**
	 * One unit's one report.
	 *
	 * @param request the request that waits for an answer
	 * @param requested why it was asked for
	 * @param permit until when it may be written; {@code null} where it may not
	 */
	record PermitAnswer(UUID assignmentId, String unit, String task, @Nullable ReportStatus status,
			@Nullable UUID request, @Nullable String requested, @Nullable LocalDate permit) {

		static PermitAnswer of(PeriodPage.Line line) {
			PeriodPage.Request request = line.request();
			return new PermitAnswer(line.assignmentId(), line.unit(), line.task(), line.status(),
					(request != null) ? request.id() : null, (request != null) ? request.reason() : null,
					line.permit());
		}

	}

	/** A period in a list. */
	record PeriodLineAnswer(LocalDate start, String name, LocalDate deadline, LocalDate graceEnd,
			@Nullable LocalDate lockedFrom, boolean locked, String why, long requests) {

		static PeriodLineAnswer of(PeriodList.Line line) {
			return new PeriodLineAnswer(line.start(), line.name(), line.deadline(), line.graceEnd(), line.lockedFrom(),
					line.locked(), line.why(), line.requests());
		}

	}

}
