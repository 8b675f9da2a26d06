package org.gongjian.planimport;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A unit named beside a task.
 *
 * @param name as printed, spaces and line ends removed
 * @param role its part in the task
 * @param span where the name stands; {@code null} for one that a person added, or whose
 * name is broken over lines
 */
public record DraftUnit(String name, UnitRole role, @Nullable SourceSpan span) {

	/** A unit without a place in the document. */
	public DraftUnit(String name, UnitRole role) {
		this(name, role, null);
	}

	/** The same unit with another part in the task. */
	public DraftUnit as(UnitRole other) {
		return new DraftUnit(this.name, other, this.span);
	}

	/** The same unit at its place. */
	public DraftUnit at(SourceSpan place) {
		return new DraftUnit(this.name, this.role, place);
	}

}
