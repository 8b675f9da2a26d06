package org.gongjian.app.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.domain.ledger.PartChange;

/**
 * What an amendment changes for a unit.
 *
 * @param unit its name
 * @param added how many tasks it gets
 * @param ended how many it no longer answers for
 * @param otherRole in how many it has another role
 */
record UnitChange(String unit, int added, int ended, int otherRole) {

	/** By name. */
	static List<UnitChange> named(List<PartChange> changes, Map<UUID, String> names) {
		return changes.stream()
			.map((change) -> new UnitChange(names.getOrDefault(change.unitId(), ""), change.added(), change.ended(),
					change.otherRole()))
			.sorted(Comparator.comparing(UnitChange::unit))
			.toList();
	}

}
