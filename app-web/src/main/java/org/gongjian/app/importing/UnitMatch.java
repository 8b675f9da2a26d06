package org.gongjian.app.importing;

import java.util.List;

import org.gongjian.planimport.units.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * A printed name and the unit it means.
 *
 * @param index its place among the names of the draft
 * @param printed as the plan prints it
 * @param times how often
 * @param unit the name of the unit that goes by it; {@code null} where none does
 * @param choice what is proposed, or was chosen, where none does
 * @param alike other names that may mean the same unit, likeliest first
 */
record UnitMatch(int index, String printed, int times, @Nullable String unit, String choice, List<Alike> alike) {

	/**
	 * A name that may mean the same unit.
	 *
	 * @param choice the choice that says so
	 * @param name the name
	 * @param reason why it may
	 */
	record Alike(String choice, String name, Likeness.Reason reason) {

	}

	/**
	 * A unit that is there.
	 *
	 * @param choice the choice that means it
	 * @param name its short name
	 */
	record Known(String choice, String name) {

	}

	/** Whether none of the names that were proposed was chosen. */
	boolean refusesProposals() {
		return this.unit == null && this.alike.stream().noneMatch((proposed) -> proposed.choice().equals(this.choice));
	}

}
