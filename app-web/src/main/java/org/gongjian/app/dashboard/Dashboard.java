package org.gongjian.app.dashboard;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.standing.Count;
import org.gongjian.app.target.TargetLine;
import org.jspecify.annotations.Nullable;

/**
 * How one plan stands, on one page.
 *
 * @param sentence the whole in one sentence
 * @param current the reports of the period that people report for now
 * @param closed those of the latest period that is closed; {@code null} before the first
 * @param atRisk the targets that need attention, the worst first
 * @param goals the targets that the actions set for themselves, in the plan's order
 * @param overdue the tasks whose date has passed, the oldest first
 */
public record Dashboard(List<PlanChoice> plans, UUID planId, String plan, String day, String sentence, Count tasks,
		List<StateCount> states, List<StateCount> targetLights, PeriodReports current, @Nullable PeriodReports closed,
		List<ActionLine> actions, List<UnitLine> units, Matrix matrix, Count targetsAtRisk, List<JudgedTarget> atRisk,
		List<JudgedTarget> goals, Count tasksOverdue, List<OverdueLine> overdue) {

	/** A plan to look at. */
	public record PlanChoice(String title, String address, boolean current) {

	}

	/** The reports of a period, by its name. */
	public record PeriodReports(String period, ReportCounts reports) {

	}

	/** How an action stands. */
	public record ActionLine(String name, String officials, boolean own, Count tasks, List<StateCount> states,
			List<StateCount> lights, ReportCounts reports) {

	}

	/** How a unit stands. */
	public record UnitLine(String name, Count tasks, List<StateCount> states, ReportCounts current,
			@Nullable ReportCounts closed) {

	}

	/**
	 * Units by actions: how many tasks a unit has in an action, and their worst light.
	 */
	public record Matrix(List<String> actions, List<MatrixRow> rows) {

	}

	/** A unit's row, a cell for each action. */
	public record MatrixRow(String unit, List<MatrixCell> cells) {

	}

	/**
	 * The tasks that a unit has in an action.
	 *
	 * @param code the code of the word for their worst light
	 * @param light that light
	 * @param count how many they are
	 * @param worst how many of them show that light
	 */
	public record MatrixCell(String code, String light, Count count, long worst) {

	}

	/** A target and the sentence of its judgement. */
	public record JudgedTarget(TargetLine target, String sentence) {

	}

	/** A task whose date has passed. */
	public record OverdueLine(String address, @Nullable String number, String text, String units, String due,
			int percent) {

	}

}
