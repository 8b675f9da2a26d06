package org.gongjian.app.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongjian.app.period.LockWords;
import org.gongjian.app.period.ReportGate;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.period.PlanPeriod;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.period.Writability;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.task.Assignments;
import org.gongjian.persistence.report.ApprovedFigure;
import org.gongjian.persistence.report.ReportTarget;
import org.gongjian.persistence.report.SheetEarlier;
import org.gongjian.persistence.report.SheetFiles;
import org.gongjian.persistence.report.SheetLine;
import org.gongjian.persistence.report.SheetQueries;
import org.gongjian.persistence.report.SheetState;
import org.gongjian.persistence.report.SheetTarget;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the rows of a unit's page: a fixed number of questions for all of them.
 */
@Component
class SheetRows {

	private final SheetQueries queries;

	private final Assignments assignments;

	private final ReportGate gate;

	private final LockWords locks;

	private final PeriodText periods;

	private final MomentText moments;

	private final Clock clock;

	SheetRows(SheetQueries queries, Assignments assignments, ReportGate gate, LockWords locks, PeriodText periods,
			MomentText moments, Clock clock) {
		this.queries = queries;
		this.assignments = assignments;
		this.gate = gate;
		this.locks = locks;
		this.periods = periods;
		this.moments = moments;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Read read(UUID jurisdiction, UUID plan, UUID unit, ReportingCalendar calendar, ReportingPeriod period) {
		LocalDate start = period.start();
		List<SheetLine> parts = this.queries.findLines(jurisdiction, plan, unit);
		List<SheetLine> lines = parts.stream().filter((line) -> owed(line).owes(period)).toList();
		Map<UUID, SheetState> states = by(this.queries.findStates(jurisdiction, plan, unit, start),
				SheetState::assignmentId);
		Map<UUID, Map<UUID, Figure>> stored = this.queries.findFigures(jurisdiction, plan, unit, start)
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.reportId(),
					Collectors.toMap((figure) -> figure.figure().targetId(), (figure) -> figure.figure().figure())));
		Map<UUID, List<ReportTarget>> targets = this.queries.findTargets(jurisdiction, plan, unit)
			.stream()
			.collect(Collectors.groupingBy(SheetTarget::assignmentId,
					Collectors.mapping(SheetTarget::target, Collectors.toList())));
		Map<UUID, ApprovedFigure> last = new HashMap<>();
		this.queries.findApprovedFigures(jurisdiction, plan, unit, start)
			.forEach((figure) -> last.putIfAbsent(figure.targetId(), figure));
		Map<UUID, SheetEarlier> earlier = by(this.queries.findEarlier(jurisdiction, plan, unit, start),
				SheetEarlier::assignmentId);
		Map<UUID, SheetFiles> files = by(this.queries.findFiles(jurisdiction, plan, unit, start),
				SheetFiles::assignmentId);
		Gate open = gate(jurisdiction, plan, lines, calendar, period);
		return new Read(lines.stream().map((line) -> {
			UUID id = line.assignmentId();
			SheetState state = states.get(id);
			List<ReportTarget> own = targets.getOrDefault(id, List.of());
			SheetEarlier before = earlier.get(id);
			return new SheetRow(line, (state != null) ? state.state() : null,
					this.moments.of((state != null) ? state.state().savedAt() : null),
					(state != null) ? state.returnReason() : null,
					(before != null)
							? new EarlierText(name(calendar, before.report().periodStart()), before.report().content())
							: null,
					own, shown(own, last, calendar),
					(state != null) ? stored.getOrDefault(state.state().id(), Map.of()) : Map.of(), former(own, last),
					files.containsKey(id) ? files.get(id).files() : 0, open.writable().test(id));
		}).toList(), open.why(), parts.stream().filter((line) -> owed(line).isSpared(period)).count());
	}

	private OwedPeriods owed(SheetLine line) {
		return line.owed(this.clock.getZone());
	}

	/** The lock is asked about once; only in a locked period each row is asked about. */
	private Gate gate(UUID jurisdiction, UUID plan, List<SheetLine> lines, ReportingCalendar calendar,
			ReportingPeriod period) {
		if (lines.isEmpty()) {
			return new Gate(null, (id) -> true);
		}
		Writability first = writability(jurisdiction, lines.get(0).assignmentId(), calendar, period);
		if (!first.lock().isLocked()) {
			return new Gate(null, (id) -> true);
		}
		LocalDate today = LocalDate.now(this.clock);
		return new Gate(this.locks.why(new PlanPeriod(jurisdiction, plan, period.start()), first),
				(id) -> writability(jurisdiction, id, calendar, period).isWritable(today));
	}

	private Writability writability(UUID jurisdiction, UUID assignment, ReportingCalendar calendar,
			ReportingPeriod period) {
		return this.gate.of(this.assignments.findByJurisdictionIdAndId(jurisdiction, assignment).orElseThrow(), period,
				calendar);
	}

	private List<FigureRow> shown(List<ReportTarget> targets, Map<UUID, ApprovedFigure> last,
			ReportingCalendar calendar) {
		return IntStream.range(0, targets.size()).mapToObj((index) -> {
			ReportTarget target = targets.get(index);
			ApprovedFigure before = last.get(target.id());
			String measure = target.goal().measure();
			return new FigureRow(index, target.id(), target.indicator(), FigureText.of(target.goal()), measure,
					target.goal().isShare(), (before != null) ? FigureText.of(before.figure(), measure) : "",
					(before != null) ? name(calendar, before.periodStart()) : "");
		}).toList();
	}

	private static Map<UUID, Figure> former(List<ReportTarget> targets, Map<UUID, ApprovedFigure> last) {
		return targets.stream()
			.map((target) -> last.get(target.id()))
			.filter(Objects::nonNull)
			.collect(Collectors.toMap(ApprovedFigure::targetId, ApprovedFigure::figure));
	}

	private String name(ReportingCalendar calendar, LocalDate start) {
		return this.periods.of(calendar.periodFrom(start));
	}

	private static <T> Map<UUID, T> by(List<T> rows, Function<T, UUID> key) {
		return rows.stream().collect(Collectors.toMap(key, (row) -> row));
	}

	/**
	 * The rows, and why their period is locked, if it is.
	 *
	 * @param spared how many tasks rest, so that nothing is owed for them
	 */
	record Read(List<SheetRow> rows, @Nullable String lock, long spared) {

	}

	/**
	 * Which rows may be written as far as the period goes.
	 */
	private record Gate(@Nullable String why, Predicate<UUID> writable) {

	}

}
