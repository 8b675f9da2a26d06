package org.gongjian.app.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.account.Scope;
import org.gongjian.persistence.duty.OwingRow;
import org.gongjian.persistence.standing.ActionRow;
import org.gongjian.persistence.standing.AssignmentRow;
import org.gongjian.persistence.standing.FigureRow;
import org.gongjian.persistence.standing.LowerRow;
import org.gongjian.persistence.standing.PartRow;
import org.gongjian.persistence.standing.PastReport;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.StoredPlan;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows as they were at a past moment: of plans whose latest text was in force from
 * the ledger, of others from the shape that was kept, and both with what facts say of the
 * moment.
 */
class PastSource implements StandingSource {

	private final PastReading reading;

	private final Scope scope;

	private final List<PlanRow> rows;

	private final List<UUID> plans;

	private final List<UUID> latest;

	private final KeptRows kept;

	private final Moment moment;

	private final boolean past;

	private final LivesThen lives;

	private final RulesThen rules;

	private @Nullable List<TaskRow> tasks;

	PastSource(PastReading reading, Scope scope, List<PlanRow> rows, boolean past, ShapesThen shapes) {
		this.reading = reading;
		this.scope = scope;
		this.rows = rows;
		this.plans = rows.stream().map(PlanRow::id).toList();
		this.latest = shapes.latest(this.plans);
		this.moment = shapes.moment();
		this.past = past;
		UnitsNow units = UnitsNow.of(reading.past().findUnits(Set.of(scope.jurisdictionId())));
		this.kept = new KeptRows(scope, shapes.kept(this.plans).values(), units, past);
		this.lives = LivesThen.of(reading.past().findMoves(scope.jurisdictionId(), this.plans, this.moment.at()));
		this.rules = RulesThen.of(reading.past().findFormerRules(this.plans, this.moment.at()),
				reading.past().findSummed(this.plans, this.moment.at()), shapes, units);
	}

	@Override
	public List<ActionRow> actions() {
		return together((latest) -> this.reading.standing().findActions(this.scope, latest, this.past),
				this.kept.actions(tasks().stream().map(TaskRow::actionId).collect(Collectors.toSet())),
				ActionRow::planId);
	}

	@Override
	public List<TaskRow> tasks() {
		List<TaskRow> known = this.tasks;
		if (known == null) {
			known = together((latest) -> this.reading.standing().findTasks(this.scope, latest, this.past),
					this.kept.tasks(), TaskRow::planId)
				.stream()
				.map(this.lives::then)
				.toList();
			this.tasks = known;
		}
		return known;
	}

	@Override
	public List<PartRow> parts(Set<LocalDate> periods) {
		Map<String, List<PastReport>> reports = this.reading.reports()
			.find(this.scope, this.plans, periods.isEmpty() ? Set.of(LocalDate.EPOCH) : periods, this.moment.at())
			.stream()
			.collect(Collectors.groupingBy((report) -> key(report.taskId(), report.unitId())));
		return together((latest) -> this.reading.past().findAssignments(this.scope, latest, this.past),
				this.kept.parts(), AssignmentRow::planId)
			.stream()
			.flatMap((part) -> {
				List<PastReport> own = reports.getOrDefault(key(part.taskId(), part.unitId()), List.of());
				return own.isEmpty() ? Stream.of(row(part, null)) : own.stream().map((report) -> row(part, report));
			})
			.toList();
	}

	private static PartRow row(AssignmentRow part, @Nullable PastReport report) {
		if (report == null) {
			return new PartRow(part.id(), part.planId(), part.taskId(), part.unitId(), part.unit(), part.role(),
					part.viaGroup(), part.owedFrom(), null, null, null, null, null);
		}
		return new PartRow(part.id(), part.planId(), part.taskId(), part.unitId(), part.unit(), part.role(),
				part.viaGroup(), part.owedFrom(), report.periodStart(), report.soFar().status(),
				report.firstSubmittedAt(), report.percent(), report.place());
	}

	@Override
	public List<TargetRow> targets() {
		return together((latest) -> this.reading.standing().findTargets(this.scope, latest, this.past),
				this.kept.targets(), TargetRow::planId)
			.stream()
			.map(this.rules::then)
			.toList();
	}

	@Override
	public List<LowerRow> lowers(Set<UUID> uppers) {
		return this.reading.lowers(uppers, this.moment);
	}

	@Override
	public List<FigureRow> figures(Collection<UUID> lowers) {
		return this.reading.standing().findFigures(this.scope, this.plans, true, lowers, this.moment.at());
	}

	@Override
	public List<PlanRow> rhythms(List<StoredPlan> rows) {
		return this.reading.rhythms(rows, this.moment);
	}

	@Override
	public List<DutyStanding> duties() {
		List<OwingRow> owing = together((latest) -> this.reading.duties().findOwing(this.scope, latest, true),
				this.kept.duties(), OwingRow::planId);
		return this.reading.dutyStandings()
			.then(this.scope, this.rows, owing.stream().map(this::then).toList(), this.past, this.moment);
	}

	private OwingRow then(OwingRow row) {
		return row.moved(this.lives.movedTo(row.taskId()), this.lives.movedAt(row.taskId()));
	}

	/** Rows of the ledger and of shapes, the later plan first as lists have it. */
	private <T> List<T> together(Function<List<UUID>, List<T>> ofLatest, List<T> ofKept, Function<T, UUID> plan) {
		List<T> found = this.latest.isEmpty() ? List.of() : ofLatest.apply(this.latest);
		return this.kept.isEmpty() ? found
				: Stream.concat(found.stream(), ofKept.stream())
					.sorted(Comparator.comparing((T row) -> plan.apply(row).toString()).reversed())
					.toList();
	}

	private static String key(UUID one, UUID other) {
		return one + "/" + other;
	}

}
