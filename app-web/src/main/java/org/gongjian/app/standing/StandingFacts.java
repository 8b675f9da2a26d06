package org.gongjian.app.standing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.persistence.standing.AssignmentRow;
import org.gongjian.persistence.standing.FigureRow;
import org.gongjian.persistence.standing.LowerRow;
import org.gongjian.persistence.standing.PartRow;
import org.gongjian.persistence.standing.ReceiptRow;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;

/**
 * The rows from which a standing is made, by what they belong to.
 */
record StandingFacts(List<Action> actions, List<TaskRow> tasks, Map<UUID, List<AssignmentRow>> assignments,
		Map<UUID, Integer> percents, Map<UUID, List<ReceiptRow>> receipts, List<TargetRow> targets,
		Map<UUID, List<FigureRow>> figures, LowerTargets lowers) {

	static StandingFacts load(StandingSource source, Set<LocalDate> periods, ZoneId zone) {
		List<TargetRow> targets = source.targets();
		List<PartRow> parts = source.parts(periods);
		Set<UUID> summed = targets.stream().filter(TargetRow::summed).map(TargetRow::id).collect(Collectors.toSet());
		List<LowerRow> below = summed.isEmpty() ? List.of() : source.lowers(summed);
		Map<UUID, List<FigureRow>> figures = by(source.figures(below.stream().map(LowerRow::id).distinct().toList()),
				FigureRow::targetId);
		return new StandingFacts(Action.of(source.actions()), source.tasks(),
				by(parts.stream().map(PartRow::assignment).distinct().toList(), AssignmentRow::taskId), percents(parts),
				by(parts.stream().flatMap((part) -> part.receipt().stream()).toList(), ReceiptRow::assignmentId),
				targets, figures, LowerTargets.of(below, source::rhythms, figures, zone));
	}

	private static Map<UUID, Integer> percents(List<PartRow> parts) {
		Map<UUID, Integer> percents = new HashMap<>();
		parts.forEach((part) -> part.approvedPercent().ifPresent((percent) -> percents.put(part.id(), percent)));
		return percents;
	}

	private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> owner) {
		return rows.stream().collect(Collectors.groupingBy(owner));
	}

}
