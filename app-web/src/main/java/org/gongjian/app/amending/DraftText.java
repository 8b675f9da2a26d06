package org.gongjian.app.amending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.app.publishing.DraftWords;
import org.gongjian.app.publishing.names.Matching;
import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * A draft as one side of a comparison. A task is known by the place in the document that
 * it was read from, which corrections do not change.
 */
class DraftText {

	private final PlanDraft draft;

	private final Matching names;

	private final LocalDate lastDay;

	private final Map<String, Integer> marks = new HashMap<>();

	/**
	 * A draft.
	 * @param lastDay the plan's last day, on which a target without a date is due
	 */
	DraftText(PlanDraft draft, Matching names, LocalDate lastDay) {
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
					String.join("、", DraftWords.leadUnits(action, this.names::meant))))
			.toList();
	}

	List<TaskSide> tasks() {
		List<TaskSide> tasks = new ArrayList<>();
		for (int i = 0; i < this.draft.actions().size(); i++) {
			DraftAction action = this.draft.actions().get(i);
			if (DraftWords.hasGoals(action)) {
				tasks.add(new TaskSide(mark("g", DraftWords.spanOfGoals(action)), i, true, null,
						DraftWords.goalsOf(action), DraftWords.reportersOfGoals(action, this.names::meant),
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

	/** Collective words stand for themselves, and only where they bring units in. */
	private Map<String, UnitRole> units(DraftTask task) {
		Map<String, UnitRole> units = new LinkedHashMap<>();
		task.units().forEach((unit) -> named(unit.name()).forEach((name) -> units.putIfAbsent(name, unit.role())));
		task.unitGroups()
			.stream()
			.filter(this.names::isSettled)
			.forEach((word) -> units.putIfAbsent(UnitName.clean(word), UnitRole.RESPONSIBLE));
		return units;
	}

	private List<String> named(String printed) {
		List<String> meant = this.names.meant(printed);
		return (this.names.isWord(printed) && !meant.isEmpty()) ? List.of(UnitName.clean(printed)) : meant;
	}

}
