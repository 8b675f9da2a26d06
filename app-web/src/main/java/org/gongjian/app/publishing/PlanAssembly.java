package org.gongjian.app.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.publishing.names.MeantUnits;
import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.ledger.DueDay;
import org.gongjian.domain.ledger.TaskPart;
import org.gongjian.domain.ledger.TaskText;
import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.plan.LeadUnit;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.target.TargetWords;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskWords;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * Says a draft in the words of the ledger, with the units that its names were found to
 * mean.
 */
class PlanAssembly {

	private final PlanYears years;

	private final MeantUnits units;

	PlanAssembly(PlanYears years, MeantUnits units) {
		this.years = years;
		this.units = units;
	}

	List<ActionText> of(PlanDraft draft) {
		return draft.actions().stream().map(this::action).toList();
	}

	private ActionText action(DraftAction draft) {
		List<TaskText> tasks = new ArrayList<>();
		if (DraftWords.hasGoals(draft)) {
			tasks.add(goals(draft));
		}
		draft.tasks().forEach((task) -> tasks.add(task(task)));
		return new ActionText(DraftWords.nameOf(draft), draft.span(), officials(draft.leadOfficials()),
				leadUnits(draft), tasks);
	}

	private TaskText goals(DraftAction draft) {
		List<TaskPart> parts = new ArrayList<>();
		DraftWords.reportersOfGoals(draft, this.units::meant)
			.forEach((unit, role) -> parts.add(new TaskPart(unit, role, null)));
		return text(TaskKind.GOALS, null, DraftWords.goalsOf(draft), DraftWords.spanOfGoals(draft), parts,
				DraftWords.targets(draft.targets(), this.years.end()), DraftWords.duties(draft.duties()));
	}

	private TaskText task(DraftTask draft) {
		return text(TaskKind.TASK, DraftWords.numberOf(draft), draft.text(), draft.span(), parts(draft),
				DraftWords.targets(draft, this.years.end()), DraftWords.duties(draft.duties()));
	}

	private TaskText text(TaskKind kind, @Nullable String number, String words, SourceSpan span, List<TaskPart> parts,
			List<TargetWords> targets, List<DutyWords> duties) {
		return new TaskText(kind, new TaskWords(number, words, DueDay.of(duties, this.years), span), parts, targets,
				duties);
	}

	/** Each unit once: as the plan names it, else as a member of a collective word. */
	private List<TaskPart> parts(DraftTask draft) {
		Map<UUID, TaskPart> parts = new LinkedHashMap<>();
		draft.units().forEach((named) -> {
			String word = this.units.isWord(named.name()) ? named.name() : null;
			this.units.meant(named.name())
				.forEach((unit) -> parts.putIfAbsent(unit, new TaskPart(unit, named.role(), word)));
		});
		draft.unitGroups()
			.forEach((word) -> this.units.members(word)
				.forEach((unit) -> parts.putIfAbsent(unit, new TaskPart(unit, UnitRole.RESPONSIBLE, word))));
		return List.copyOf(parts.values());
	}

	private static List<LeadOfficial> officials(List<DraftOfficial> drafts) {
		List<LeadOfficial> officials = new ArrayList<>();
		drafts.forEach((draft) -> officials.add(new LeadOfficial(officials.size(), draft.name(), draft.position())));
		return officials;
	}

	private List<LeadUnit> leadUnits(DraftAction draft) {
		List<LeadUnit> leads = new ArrayList<>();
		DraftWords.leadUnits(draft, this.units::meant).forEach((unit) -> leads.add(new LeadUnit(leads.size(), unit)));
		return leads;
	}

}
