package org.gongjian.app.amending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongjian.app.publishing.DraftWords;
import org.gongjian.app.publishing.ImportedDrafts;
import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * A draft as one side of a comparison. A task is known by the place in the document that
 * it was read from, which corrections do not change.
 */
class DraftText {

	private final PlanDraft draft;

	private final ImportedDrafts.Names names;

	private final LocalDate lastDay;

	private final Map<String, Integer> marks = new HashMap<>();

	/**
	 * A draft.
	 * @param lastDay the plan's last day, on which a target without a date is due
	 */
	DraftText(PlanDraft draft, ImportedDrafts.Names names, LocalDate lastDay) {
		this.draft = draft;
		this.names = names;
		this.lastDay = lastDay;
	}

	List<ActionSide> actions() {
		return this.draft.actions()
			.stream()
			.map((action) -> new ActionSide(DraftWords.nameOf(action),
					ActionSide.officials(action.leadOfficials()
						.stream()
						.map((official) -> new LeadOfficial(0, official.name(), official.position()))
						.toList()),
					action.leadUnits().stream().map(this.names.unit()).distinct().collect(Collectors.joining("、"))))
			.toList();
	}

	List<TaskSide> tasks() {
		List<TaskSide> tasks = new ArrayList<>();
		for (int i = 0; i < this.draft.actions().size(); i++) {
			DraftAction action = this.draft.actions().get(i);
			if (DraftWords.hasGoals(action)) {
				tasks.add(new TaskSide(mark("g", DraftWords.spanOfGoals(action)), i, true, null,
						DraftWords.goalsOf(action), unitsOfGoals(action),
						DraftWords.targets(action.targets(), this.lastDay), DraftWords.duties(action.duties())));
			}
			for (DraftTask task : action.tasks()) {
				tasks.add(new TaskSide(mark("t", task.span()), i, false, DraftWords.numberOf(task), task.text(),
						units(task), DraftWords.targets(task, this.lastDay), DraftWords.duties(task.duties())));
			}
		}
		return tasks;
	}

	private String mark(String kind, SourceSpan span) {
		String mark = kind + span.paragraph() + "-" + span.start() + "-" + span.end();
		int times = this.marks.merge(mark, 1, Integer::sum);
		return (times == 1) ? mark : mark + "-" + times;
	}

	private Map<String, UnitRole> units(DraftTask task) {
		Map<String, UnitRole> units = new LinkedHashMap<>();
		task.units().forEach((unit) -> units.putIfAbsent(this.names.unit().apply(unit.name()), unit.role()));
		this.names.words(task).forEach((word) -> units.putIfAbsent(word, UnitRole.RESPONSIBLE));
		return units;
	}

	private Map<String, UnitRole> unitsOfGoals(DraftAction action) {
		Map<String, UnitRole> units = new LinkedHashMap<>();
		action.leadUnits().forEach((unit) -> units.putIfAbsent(this.names.unit().apply(unit), UnitRole.LEAD));
		if (units.isEmpty()) {
			action.tasks()
				.stream()
				.flatMap((task) -> task.units().stream())
				.limit(1)
				.forEach((unit) -> units.put(this.names.unit().apply(unit.name()), UnitRole.RESPONSIBLE));
		}
		return units;
	}

}
