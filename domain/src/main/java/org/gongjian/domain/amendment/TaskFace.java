package org.gongjian.domain.amendment;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a text of a plan shows of a task.
 *
 * @param action index of its action in that text
 * @param goals whether it is the goals of the action
 * @param number as printed; {@code null} where none is
 * @param text the plan's words
 * @param units the names of the units that answer for it
 */
public record TaskFace(int action, boolean goals, @Nullable String number, String text, Set<String> units) {

	public TaskFace {
		units = Set.copyOf(units);
	}

	double unitsInCommon(TaskFace other) {
		long common = this.units.stream().filter(other.units::contains).count();
		long all = this.units.size() + other.units.size() - common;
		return (all == 0) ? 0 : (double) common / all;
	}

	boolean hasNumberOf(TaskFace other) {
		return this.number != null && this.number.equals(other.number);
	}

}
