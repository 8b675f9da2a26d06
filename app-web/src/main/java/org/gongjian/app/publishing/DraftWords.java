package org.gongjian.app.publishing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.target.TargetWords;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The words of a draft as the ledger keeps them: names not longer than it can hold, an
 * action's goals as one text.
 */
public final class DraftWords {

	private static final int LONGEST_NAME = 500;

	private static final int LONGEST_NUMBER = 40;

	private DraftWords() {
	}

	/** The years that a head names; empty where it does not say both ends. */
	public static Optional<PlanYears> years(PlanHead head) {
		return (head.periodStart() == null || head.periodEnd() == null) ? Optional.empty()
				: Optional.of(new PlanYears(head.periodStart(), head.periodEnd()));
	}

	public static String nameOf(DraftAction draft) {
		return fit(draft.name(), LONGEST_NAME);
	}

	public static @Nullable String numberOf(DraftTask draft) {
		return (draft.number() != null) ? fit(draft.number(), LONGEST_NUMBER) : null;
	}

	/** Whether an action has figures or duties of its own. */
	public static boolean hasGoals(DraftAction draft) {
		return !draft.targets().isEmpty() || !draft.duties().isEmpty();
	}

	/** The passage with an action's goals, else the sentences that they stand in. */
	public static String goalsOf(DraftAction draft) {
		if (draft.goals() != null) {
			return draft.goals().text();
		}
		return Stream
			.concat(draft.targets().stream().map(DraftTarget::quote), draft.duties().stream().map(DraftDuty::quote))
			.distinct()
			.collect(Collectors.joining("；"));
	}

	public static SourceSpan spanOfGoals(DraftAction draft) {
		return (draft.goals() != null) ? draft.goals().span() : draft.span();
	}

	/**
	 * Who reports an action's goals: its lead units, else the first unit that does a task
	 * of it.
	 * @param meant the units that a printed name means; none where it means no unit
	 */
	public static <U> Map<U, UnitRole> reportersOfGoals(DraftAction draft, Function<String, List<U>> meant) {
		Map<U, UnitRole> reporters = new LinkedHashMap<>();
		leadUnits(draft, meant).forEach((unit) -> reporters.put(unit, UnitRole.LEAD));
		if (reporters.isEmpty()) {
			draft.tasks()
				.stream()
				.flatMap((task) -> task.units().stream())
				.flatMap((unit) -> meant.apply(unit.name()).stream())
				.limit(1)
				.forEach((unit) -> reporters.put(unit, UnitRole.RESPONSIBLE));
		}
		return reporters;
	}

	/** The units that lead an action, each once. */
	public static <U> List<U> leadUnits(DraftAction draft, Function<String, List<U>> meant) {
		return draft.leadUnits().stream().flatMap((name) -> meant.apply(name).stream()).distinct().toList();
	}

	/** Targets, due on the plan's last day where the plan names no other. */
	public static List<TargetWords> targets(List<DraftTarget> drafts, LocalDate lastDay) {
		return drafts.stream()
			.map((draft) -> new TargetWords(draft.kind(), fit(draft.indicator(), LONGEST_NAME), draft.goal(),
					draft.baseline(), (draft.due() != null) ? draft.due() : lastDay, draft.quote(), draft.span()))
			.toList();
	}

	/**
	 * Targets of a task. One without a day of its own is due on the day that stands
	 * beside the task's text, as the term of its row does (完成时限), else on the plan's last
	 * day.
	 */
	public static List<TargetWords> targets(DraftTask task, LocalDate lastDay) {
		LocalDate term = task.duties()
			.stream()
			.filter((duty) -> duty.every() == null && !task.text().contains(duty.quote()))
			.flatMap((duty) -> duty.dueDates().stream())
			.filter((day) -> !day.isAfter(lastDay))
			.max(Comparator.naturalOrder())
			.orElse(lastDay);
		return targets(task.targets(), term);
	}

	public static List<DutyWords> duties(List<DraftDuty> drafts) {
		return drafts.stream()
			.map((draft) -> new DutyWords(draft.every(), draft.interval(), draft.times(), draft.dueDates(),
					draft.quote(), draft.span()))
			.toList();
	}

	private static String fit(String text, int longest) {
		return (text.length() <= longest) ? text : text.substring(0, longest);
	}

}
