package org.gongjian.domain.target;

import java.util.Set;
import java.util.UUID;

/**
 * Some units.
 *
 * @param units their ids
 */
public record UnitSet(Set<UUID> units) {

	public UnitSet {
		units = Set.copyOf(units);
	}

}
