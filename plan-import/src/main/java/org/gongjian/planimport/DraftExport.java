package org.gongjian.planimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.internal.export.Json;
import org.jspecify.annotations.Nullable;

/**
 * Writes a draft as JSON, in the form in which annotated plans are kept.
 */
public final class DraftExport {

	private static final Map<Comparison, String> COMPARATORS = Map.of(Comparison.AT_MOST, "<=", Comparison.BELOW, "<",
			Comparison.AT_LEAST, ">=", Comparison.ABOVE, ">", Comparison.EXACTLY, "=", Comparison.BETWEEN, "range");

	private DraftExport() {
	}

	/**
	 * The draft as JSON.
	 * @param source the name of the file it was read from
	 */
	public static String toJson(String source, PlanDraft draft) {
		return Json.write(Json.object("source", source, "plan", head(draft.head()), "actions",
				draft.actions().stream().map(DraftExport::action).toList(), "problems",
				draft.problems().stream().map(DraftExport::problem).toList(), "unread",
				draft.unread().stream().map(DraftPassage::text).toList()));
	}

	private static Object head(PlanHead head) {
		return Json.object("title", head.title(), "documentNumber", head.documentNumber(), "issuer", head.issuer(),
				"issuedOn", head.issuedOn(), "periodStart", head.periodStart(), "periodEnd", head.periodEnd(),
				"jurisdiction", head.jurisdiction());
	}

	private static Object action(DraftAction action) {
		List<Object> targets = new ArrayList<>();
		List<Object> duties = new ArrayList<>();
		action.targets().forEach((target) -> targets.add(target(target, null)));
		action.duties().forEach((duty) -> duties.add(duty(duty, null)));
		for (DraftTask task : action.tasks()) {
			task.targets().forEach((target) -> targets.add(target(target, task.number())));
			task.duties().forEach((duty) -> duties.add(duty(duty, task.number())));
		}
		return Json.object("name", action.name(), "leadOfficials",
				action.leadOfficials()
					.stream()
					.map((official) -> Json.object("name", official.name(), "position", official.position()))
					.toList(),
				"leadUnits", action.leadUnits(), "tasks", action.tasks().stream().map(DraftExport::task).toList(),
				"targets", targets, "obligations", duties);
	}

	private static Object task(DraftTask task) {
		return Json.object("number", task.number(), "text", task.text(), "units", task.units()
			.stream()
			.map((unit) -> Json.object("name", unit.name(), "role", unit.role().name().toLowerCase(Locale.ROOT)))
			.toList(), "unitGroups", task.unitGroups());
	}

	private static Object target(DraftTarget target, @Nullable String task) {
		Goal goal = target.goal();
		BigDecimal baseline = target.baseline();
		LocalDate due = target.due();
		return Json.object("indicator", target.indicator(), "comparator", COMPARATORS.get(goal.comparison()), "value",
				goal.value(), "unit", goal.measure(), "valueTo", goal.upTo(), "baseline", baseline, "due", due, "kind",
				(target.kind() == TargetKind.STANDARD) ? "standard" : "target", "task", task, "quote", target.quote());
	}

	private static Object duty(DraftDuty duty, @Nullable String task) {
		return Json.object("every", every(duty.every(), duty.interval()), "times", duty.times(), "due",
				duty.dueDates().isEmpty() ? null : duty.dueDates(), "task", task, "quote", duty.quote());
	}

	private static @Nullable String every(@Nullable Rhythm rhythm, int interval) {
		if (rhythm == null) {
			return null;
		}
		String name = rhythm.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return (interval > 1) ? interval + " " + name + "s" : name;
	}

	private static Object problem(DraftProblem problem) {
		return Json.object("kind", problem.kind().name(), "paragraph", problem.span().paragraph(), "facts",
				problem.facts());
	}

}
