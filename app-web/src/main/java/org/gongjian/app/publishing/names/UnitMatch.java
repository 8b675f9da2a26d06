package org.gongjian.app.publishing.names;

import java.util.List;

import org.gongjian.planimport.units.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * A name of the draft and the unit it means.
 *
 * @param printed as the plan prints it, or as it was typed for a member of a collective
 * word
 * @param tasks where the draft names it; empty for members
 * @param unit the name of the unit that goes by it; {@code null} where none does
 * @param choice what was chosen or stands to reason where none does
 * @param alike other names that may mean the same unit, likeliest first
 * @param doubtful whether nothing stands to reason, so that a person has to say
 * @param added whether it was typed since the page was last shown
 */
public record UnitMatch(String printed, List<TaskLink> tasks, @Nullable String unit, NameChoice choice,
		List<Alike> alike, boolean doubtful, boolean added) {

	/**
	 * A name that may mean the same unit.
	 *
	 * @param choice the choice that says so
	 * @param name the name
	 * @param reason why it may
	 */
	public record Alike(NameChoice choice, String name, Likeness.Reason reason) {

	}

	boolean isAsked() {
		return this.doubtful || this.added;
	}

	public boolean isKnown() {
		return this.unit != null;
	}

	/** Whether a person has still to say what it is, or that what is shown is right. */
	public boolean isOpen() {
		return this.unit == null && (this.choice.isOpen() || this.added);
	}

	/** Whether none of the names that were proposed was chosen. */
	boolean refusesProposals() {
		return this.unit == null && (this.choice.kind() != NameChoice.Kind.NO_UNIT)
				&& this.alike.stream().noneMatch((proposed) -> proposed.choice().equals(this.choice));
	}

}
