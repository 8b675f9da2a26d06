package org.gongjian.app.task;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.duty.DutyPanel;
import org.gongjian.app.life.LifePanel;
import org.gongjian.app.standing.Action;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.app.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The page of one task.
 *
 * @param goals whether it is the goals of an action, which have no number
 * @param units with their percent where the person sees the unit
 * @param reports what I may fill in now
 * @param events the line of time, newest first
 * @param life how far its life has come, and what I may do
 * @param past what amendments of the plan changed of it
 */
public record TaskPage(UUID id, UUID planId, String plan, Action action, @Nullable String number, boolean goals,
		Passage passage, List<RoleOfUnits> units, List<TargetLine> targets, DutyPanel duties, String due, int percent,
		String state, String light, List<String> reasons, List<Fill> reports, List<TaskMoment> events, TaskPast past,
		LifePanel life) {

	/** The units that have one role. */
	public record RoleOfUnits(String role, List<UnitLine> units) {

	}

	/**
	 * A unit's part; no percent where nothing was approved or the unit is not seen.
	 *
	 * @param seen whether the person sees how far the unit has come
	 */
	public record UnitLine(String unit, @Nullable String viaGroup, @Nullable Integer percent, boolean seen) {

		static UnitLine of(UnitPart part, boolean seen) {
			return new UnitLine(part.unit(), part.viaGroup(), seen ? part.percent() : null, seen);
		}

	}

	/** A target of the task with its judgement in a sentence. */
	public record TargetLine(UUID id, String indicator, String goal, boolean tracked, String state, String light,
			String sentence) {

	}

	/** A report to fill in, or to mend where it was returned. */
	public record Fill(String unit, String period, String address, boolean returned) {

	}

}
