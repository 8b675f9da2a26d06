package org.gongjian.app.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.Light;
import org.gongjian.persistence.standing.PlanRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds how tasks and targets stand now against how they stood on a day.
 */
@Component
class LightChanges {

	private final Texts texts;

	LightChanges(Texts texts) {
		this.texts = texts;
	}

	/**
	 * What stands in another way, the worst first.
	 * @param unit only what this unit has a part in; {@code null} for all
	 */
	List<LightChange> between(Standing before, Standing now, @Nullable UUID unit) {
		Map<UUID, String> plans = now.plans().stream().collect(Collectors.toMap(PlanRow::id, PlanRow::title));
		List<Ranked> changes = new ArrayList<>();
		Map<UUID, TaskStanding> tasks = before.tasks()
			.stream()
			.collect(Collectors.toMap((task) -> task.task().id(), Function.identity()));
		now.tasks()
			.stream()
			.filter((task) -> unit == null || task.involves(unit))
			.forEach((task) -> task(tasks.get(task.task().id()), task, plans).ifPresent(changes::add));
		Map<UUID, TargetStanding> targets = before.targets()
			.stream()
			.collect(Collectors.toMap((target) -> target.target().id(), Function.identity()));
		now.targets()
			.stream()
			.filter(TargetStanding::isTracked)
			.filter((target) -> unit == null || target.isReportedBy(unit))
			.forEach((target) -> target(targets.get(target.target().id()), target, plans).ifPresent(changes::add));
		changes.sort(Comparator.comparing(Ranked::light).reversed());
		return changes.stream().map(Ranked::change).toList();
	}

	private Optional<Ranked> task(@Nullable TaskStanding before, TaskStanding now, Map<UUID, String> plans) {
		if (before != null && before.state() == now.state()) {
			return Optional.empty();
		}
		String number = now.task().number();
		String title = now.isTask() ? this.texts.of("task.title", (number != null) ? number : "—") + " "
				: this.texts.of("TaskKind.GOALS") + " ";
		return Optional.of(new Ranked(now.light(),
				new LightChange(now.task().id(), title + now.task().text(), "/tasks/" + now.task().id(),
						plans.getOrDefault(now.task().planId(), ""),
						(before != null) ? "TaskState." + before.state() : "",
						(before != null) ? before.light().name() : "", "TaskState." + now.state(), now.light().name(),
						(before != null) ? before.percent() + "%" : "", now.percent() + "%")));
	}

	private static Optional<Ranked> target(@Nullable TargetStanding before, TargetStanding now,
			Map<UUID, String> plans) {
		String was = (before != null) ? figure(before) : "";
		String is = figure(now);
		if (before != null && before.state() == now.state() && was.equals(is)) {
			return Optional.empty();
		}
		return Optional.of(new Ranked(now.light(), new LightChange(now.target().id(), now.target().indicator(),
				"/targets/" + now.target().id(), plans.getOrDefault(now.target().planId(), ""),
				(before != null) ? "TargetState." + before.state() : "", (before != null) ? before.light().name() : "",
				"TargetState." + now.state(), now.light().name(), was, is)));
	}

	private static String figure(TargetStanding target) {
		Judgement judgement = target.judgement();
		return judgement.isOfEachUnit() ? judgement.unitsMeeting() + "/" + judgement.unitsInAll()
				: FigureText.of(judgement.figure(), target.target().goal().measure());
	}

	private record Ranked(Light light, LightChange change) {

	}

}
