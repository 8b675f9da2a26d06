package org.gongjian.domain.account;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * How far a person sees: all of a jurisdiction, or the work of some of its units. Every
 * query for lists, counts, files and dashboards takes one; what lies outside does not
 * exist for that person.
 *
 * @param jurisdictionId the jurisdiction; nothing of another one is ever seen
 * @param whole whether all of its units are seen
 * @param unitIds the units that are seen where not all are
 */
public record Scope(UUID jurisdictionId, boolean whole, Set<UUID> unitIds) {

	/** An id that no row has: lists of ids in queries may not be empty. */
	private static final UUID NOBODY = new UUID(0, 0);

	public Scope {
		unitIds = unitIds.isEmpty() ? Set.of(NOBODY) : Set.copyOf(unitIds);
	}

	public static Scope whole(UUID jurisdictionId) {
		return new Scope(jurisdictionId, true, Set.of());
	}

	public static Scope ofUnits(UUID jurisdictionId, Set<UUID> unitIds) {
		return new Scope(jurisdictionId, false, unitIds);
	}

	/** The same with the work of one more unit, which the person was asked to look at. */
	public Scope with(UUID unitId) {
		if (this.whole) {
			return this;
		}
		Set<UUID> more = new HashSet<>(this.unitIds);
		more.add(unitId);
		return ofUnits(this.jurisdictionId, more);
	}

	public boolean sees(UUID unitId) {
		return this.whole || this.unitIds.contains(unitId);
	}

}
