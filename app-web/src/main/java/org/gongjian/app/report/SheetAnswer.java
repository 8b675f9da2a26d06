package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.api.FigureAnswer;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.persistence.report.ReportState;
import org.gongjian.persistence.report.SheetUnit;
import org.jspecify.annotations.Nullable;

/**
 * All that a unit reports for a period, as a program reads it.
 *
 * @param deadline the last day on which its reports are on time
 * @param locked why the period is locked; {@code null} while it is open
 * @param units the units that can be asked for
 * @param periods the first days of the periods that can be asked for, latest first
 */
record SheetAnswer(UUID plan, UUID unit, LocalDate period, LocalDate deadline, boolean late, @Nullable String locked,
		List<UUID> units, List<LocalDate> periods, List<SheetRowAnswer> rows) {

	static SheetAnswer of(Sheet sheet) {
		return new SheetAnswer(sheet.plan(), sheet.unit().id(), sheet.period(), sheet.deadline(), sheet.late(),
				sheet.lock(), sheet.units().stream().map(SheetUnit::id).toList(),
				sheet.periods().stream().map(ReportList.PeriodChoice::start).toList(),
				sheet.rows().stream().map(SheetRowAnswer::of).toList());
	}

	/**
	 * One task.
	 *
	 * @param open whether it may be written now
	 * @param version what the next edit begins from; {@code null} where nothing is stored
	 * @param returned why it was sent back; {@code null} where it was not
	 */
	record SheetRowAnswer(UUID assignmentId, UUID taskId, String task, boolean open, @Nullable ReportStatus status,
			@Nullable Long version, ReportAnswer.@Nullable ReportContentAnswer content,
			List<ReportAnswer.ReportFigureAnswer> figures, @Nullable String returned, long files) {

		static SheetRowAnswer of(SheetRow row) {
			ReportState state = row.state();
			return new SheetRowAnswer(row.line().assignmentId(), row.line().taskId(), row.line().text(), row.open(),
					(state != null) ? state.status() : null, (state != null) ? state.version() : null,
					(state != null) ? ReportAnswer.ReportContentAnswer.of(state.content()) : null,
					row.targets()
						.stream()
						.map((target) -> new ReportAnswer.ReportFigureAnswer(target.id(), target.indicator(),
								target.goal().isShare(), target.goal().measure(),
								FigureAnswer.of(row.stored().get(target.id()))))
						.toList(),
					row.returnReason(), row.files());
		}

	}

}
