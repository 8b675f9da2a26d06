package org.gongjian.planimport;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A special action 专项行动 or section 工作板块 that groups tasks.
 *
 * @param name the heading without its number and without 实施方案
 * @param span where the heading stands
 * @param leadOfficials who takes the lead, as printed
 * @param leadUnits units that 主抓 or 牵头 the action, in order
 * @param goals the paragraph of goals (主要目标), where there is one
 * @param targets figures that stand outside of its tasks: goals and safeguards
 * @param duties duties that stand outside of its tasks
 * @param tasks its tasks in document order
 * @param leadPlaces where the lead units stand, of those whose place is known
 */
public record DraftAction(String name, SourceSpan span, List<DraftOfficial> leadOfficials, List<String> leadUnits,
		@Nullable DraftPassage goals, List<DraftTarget> targets, List<DraftDuty> duties, List<DraftTask> tasks,
		List<DraftPassage> leadPlaces) {

	public DraftAction {
		leadOfficials = List.copyOf(leadOfficials);
		leadUnits = List.copyOf(leadUnits);
		targets = List.copyOf(targets);
		duties = List.copyOf(duties);
		tasks = List.copyOf(tasks);
		leadPlaces = DraftPassage.of(leadUnits, leadPlaces);
	}

	/** An action whose lead units have no place in the document. */
	public DraftAction(String name, SourceSpan span, List<DraftOfficial> leadOfficials, List<String> leadUnits,
			@Nullable DraftPassage goals, List<DraftTarget> targets, List<DraftDuty> duties, List<DraftTask> tasks) {
		this(name, span, leadOfficials, leadUnits, goals, targets, duties, tasks, List.of());
	}

	/** The action with further targets of its own. */
	public DraftAction with(List<DraftTarget> further) {
		return new DraftAction(this.name, this.span, this.leadOfficials, this.leadUnits, this.goals,
				Stream.concat(this.targets.stream(), further.stream()).toList(), this.duties, this.tasks,
				this.leadPlaces);
	}

	/** Whether it holds nothing but its name. */
	public boolean isEmpty() {
		return this.leadOfficials.isEmpty() && this.leadUnits.isEmpty() && this.targets.isEmpty()
				&& this.duties.isEmpty() && this.tasks.isEmpty();
	}

	public DraftAction withTasks(List<DraftTask> tasks) {
		return new DraftAction(this.name, this.span, this.leadOfficials, this.leadUnits, this.goals, this.targets,
				this.duties, tasks, this.leadPlaces);
	}

	public DraftAction withTargets(List<DraftTarget> targets) {
		return new DraftAction(this.name, this.span, this.leadOfficials, this.leadUnits, this.goals, targets,
				this.duties, this.tasks, this.leadPlaces);
	}

	public DraftAction withDuties(List<DraftDuty> duties) {
		return new DraftAction(this.name, this.span, this.leadOfficials, this.leadUnits, this.goals, this.targets,
				duties, this.tasks, this.leadPlaces);
	}

}
