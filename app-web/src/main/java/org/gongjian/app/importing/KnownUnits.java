package org.gongjian.app.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.domain.unit.UnitName;

/**
 * The units that the names and words of a draft mean.
 *
 * @param units by printed name
 * @param groups members by collective word
 */
record KnownUnits(Map<String, UUID> units, Map<String, List<UUID>> groups) {

	UUID unit(String printed) {
		UUID unit = this.units.get(UnitName.clean(printed));
		if (unit == null) {
			throw new IllegalStateException("No decision on the name " + printed);
		}
		return unit;
	}

	List<UUID> members(String word) {
		return this.groups.getOrDefault(UnitName.clean(word), List.of());
	}

}
