package org.gongjian.app.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.domain.account.Scope;
import org.gongjian.persistence.standing.AssignmentRow;
import org.gongjian.persistence.standing.FigureRow;
import org.gongjian.persistence.standing.LowerQueries;
import org.gongjian.persistence.standing.PercentRow;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.ReceiptRow;
import org.gongjian.persistence.standing.ReporterRow;
import org.gongjian.persistence.standing.StandingQueries;
import org.gongjian.persistence.standing.StoredPlan;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;

/**
 * The rows from which a standing is made, by what they belong to.
 */
record StandingFacts(List<Action> actions, List<TaskRow> tasks, Map<UUID, List<AssignmentRow>> assignments,
		Map<UUID, Integer> percents, Map<UUID, List<ReceiptRow>> receipts, List<TargetRow> targets,
		Map<UUID, List<ReporterRow>> reporters, Map<UUID, List<FigureRow>> figures, LowerTargets lowers) {

	static StandingFacts load(StandingQueries queries, LowerQueries lowers, Scope scope, Collection<UUID> plans,
			Set<LocalDate> periods, boolean past, Function<List<StoredPlan>, List<PlanRow>> rhythms) {
		List<TargetRow> targets = queries.findTargets(scope, plans, past);
		return new StandingFacts(Action.of(queries.findActions(scope, plans, past)),
				queries.findTasks(scope, plans, past),
				by(queries.findAssignments(scope, plans, past), AssignmentRow::taskId),
				queries.findApprovedPercents(scope, plans, past)
					.stream()
					.collect(Collectors.toMap(PercentRow::assignmentId, PercentRow::percent)),
				by(queries.findReceipts(scope, plans, periods, past), ReceiptRow::assignmentId), targets,
				by(queries.findReporters(scope, plans, past), ReporterRow::targetId),
				by(queries.findFigures(scope, plans, past), FigureRow::targetId),
				LowerTargets.load(lowers, targets, rhythms));
	}

	private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> owner) {
		return rows.stream().collect(Collectors.groupingBy(owner));
	}

}
