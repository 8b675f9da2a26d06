package org.gongjian.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.plan.LeadUnit;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of a plan from its draft: actions, tasks, assignments, targets and
 * duties. It decides nothing that the draft or the administrator did not say, but for who
 * reports a target's figure: the leads of its task, else the unit named first, else the
 * members of its collective words; for each unit's own target all who answer for the
 * task.
 */
class PlanAssembly {

	private static final int LONGEST_INDICATOR = 500;

	private static final int LONGEST_SHORT_TEXT = 40;

	private final Plan plan;

	private final KnownUnits units;

	private final List<SpecialAction> actions = new ArrayList<>();

	private final List<TaskItem> tasks = new ArrayList<>();

	private final List<Assignment> assignments = new ArrayList<>();

	private final List<NumericTarget> targets = new ArrayList<>();

	private final List<Duty> duties = new ArrayList<>();

	PlanAssembly(Plan plan, KnownUnits units) {
		this.plan = plan;
		this.units = units;
	}

	PlanAssembly add(PlanDraft draft) {
		draft.actions().forEach(this::add);
		return this;
	}

	private void add(DraftAction draft) {
		SpecialAction action = new SpecialAction(this.plan.jurisdictionId(), this.plan.id(), this.actions.size() + 1,
				fit(draft.name(), LONGEST_INDICATOR), draft.span(), officials(draft.leadOfficials()), leadUnits(draft));
		this.actions.add(action);
		if (!draft.targets().isEmpty() || !draft.duties().isEmpty()) {
			addGoals(action, draft);
		}
		draft.tasks().forEach((task) -> addTask(action, task));
	}

	/**
	 * The goals of an action are reported by its lead units, or by who does its first
	 * task.
	 */
	private void addGoals(SpecialAction action, DraftAction draft) {
		String text = (draft.goals() != null) ? draft.goals().text() : quotes(draft);
		SourceSpan span = (draft.goals() != null) ? draft.goals().span() : draft.span();
		TaskItem goals = task(action, TaskKind.GOALS, null, text, draft.duties(), span);
		Map<UUID, UnitRole> roles = new LinkedHashMap<>();
		action.leadUnits().forEach((lead) -> roles.put(lead.unitId(), UnitRole.LEAD));
		if (roles.isEmpty()) {
			draft.tasks()
				.stream()
				.flatMap((task) -> task.units().stream())
				.findFirst()
				.ifPresent((unit) -> roles.put(this.units.unit(unit.name()), UnitRole.RESPONSIBLE));
		}
		Assigned assigned = assign(goals, roles, List.of());
		addTargets(goals, draft.targets(), assigned);
		addDuties(goals, draft.duties());
	}

	private void addTask(SpecialAction action, DraftTask draft) {
		TaskItem task = task(action, TaskKind.TASK, fitOrNone(draft.number()), draft.text(), draft.duties(),
				draft.span());
		Map<UUID, UnitRole> roles = new LinkedHashMap<>();
		draft.units().forEach((unit) -> roles.putIfAbsent(this.units.unit(unit.name()), unit.role()));
		Assigned assigned = assign(task, roles, draft.unitGroups());
		addTargets(task, draft.targets(), assigned);
		addDuties(task, draft.duties());
	}

	private TaskItem task(SpecialAction action, TaskKind kind, @Nullable String number, String text,
			List<DraftDuty> duties, SourceSpan span) {
		TaskItem task = new TaskItem(action, kind, this.tasks.size() + 1, number, text, dueOf(duties), span);
		this.tasks.add(task);
		return task;
	}

	/**
	 * The last day that its duties name within the plan's years, else the plan's last
	 * day.
	 */
	private LocalDate dueOf(List<DraftDuty> duties) {
		return duties.stream()
			.filter((duty) -> duty.every() == null)
			.flatMap((duty) -> duty.dueDates().stream())
			.filter(this.plan.years()::contain)
			.max(Comparator.naturalOrder())
			.orElse(this.plan.years().end());
	}

	private Assigned assign(TaskItem task, Map<UUID, UnitRole> named, List<String> words) {
		int position = 0;
		for (Map.Entry<UUID, UnitRole> unit : named.entrySet()) {
			this.assignments.add(new Assignment(task, unit.getKey(), unit.getValue(), position++, null));
		}
		Set<UUID> members = new LinkedHashSet<>();
		for (String word : words) {
			for (UUID unit : this.units.members(word)) {
				if (!named.containsKey(unit) && members.add(unit)) {
					this.assignments.add(new Assignment(task, unit, UnitRole.RESPONSIBLE, position++, word));
				}
			}
		}
		return new Assigned(named, members);
	}

	private void addTargets(TaskItem task, List<DraftTarget> drafts, Assigned assigned) {
		for (DraftTarget draft : drafts) {
			NumericTarget target = new NumericTarget(
					new NumericTarget.Place(this.plan.jurisdictionId(), this.plan.id(), task.id()),
					this.targets.size() + 1, draft.kind(), fit(draft.indicator(), LONGEST_INDICATOR), draft.goal(),
					draft.baseline(), (draft.due() != null) ? draft.due() : this.plan.years().end(), draft.quote(),
					draft.span());
			target.reportedBy((target.overUnits() == OverUnits.EACH) ? assigned.eachUnit() : assigned.oneForAll());
			this.targets.add(target);
		}
	}

	private void addDuties(TaskItem task, List<DraftDuty> drafts) {
		for (DraftDuty draft : drafts) {
			this.duties.add(new Duty(task, this.duties.size() + 1, draft.every(), draft.interval(), draft.times(),
					draft.dueDates(), draft.quote(), draft.span()));
		}
	}

	private List<LeadOfficial> officials(List<DraftOfficial> drafts) {
		List<LeadOfficial> officials = new ArrayList<>();
		drafts.forEach((draft) -> officials.add(new LeadOfficial(officials.size(), draft.name(), draft.position())));
		return officials;
	}

	private List<LeadUnit> leadUnits(DraftAction draft) {
		List<LeadUnit> leads = new ArrayList<>();
		draft.leadUnits()
			.stream()
			.map(this.units::unit)
			.distinct()
			.forEach((unit) -> leads.add(new LeadUnit(leads.size(), unit)));
		return leads;
	}

	private static String quotes(DraftAction draft) {
		return Stream
			.concat(draft.targets().stream().map(DraftTarget::quote), draft.duties().stream().map(DraftDuty::quote))
			.distinct()
			.collect(Collectors.joining("；"));
	}

	private static @Nullable String fitOrNone(@Nullable String number) {
		return (number != null) ? fit(number, LONGEST_SHORT_TEXT) : null;
	}

	private static String fit(String text, int longest) {
		return (text.length() <= longest) ? text : text.substring(0, longest);
	}

	List<SpecialAction> actions() {
		return this.actions;
	}

	List<TaskItem> tasks() {
		return this.tasks;
	}

	List<Assignment> assignments() {
		return this.assignments;
	}

	List<NumericTarget> targets() {
		return this.targets;
	}

	List<Duty> duties() {
		return this.duties;
	}

	/**
	 * Who answers for a task: units that the plan names, and members of collective words.
	 */
	private record Assigned(Map<UUID, UnitRole> named, Set<UUID> members) {

		Set<UUID> eachUnit() {
			return this.members.isEmpty() ? this.named.keySet() : this.members;
		}

		Set<UUID> oneForAll() {
			Set<UUID> leads = this.named.entrySet()
				.stream()
				.filter((unit) -> unit.getValue() == UnitRole.LEAD)
				.map(Map.Entry::getKey)
				.limit(1)
				.collect(Collectors.toSet());
			if (!leads.isEmpty()) {
				return leads;
			}
			return this.named.isEmpty() ? this.members : Set.of(this.named.keySet().iterator().next());
		}

	}

}
