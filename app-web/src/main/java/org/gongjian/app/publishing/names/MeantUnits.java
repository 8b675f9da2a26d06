package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.domain.unit.UnitName;

/**
 * The units that the names and words of a draft mean. A name that was found to mean no
 * unit is missing.
 *
 * @param units by printed name
 * @param groups members by collective word
 */
public record MeantUnits(Map<String, UUID> units, Map<String, List<UUID>> groups) {

	/** The unit, the members where a collective word was typed as a name, or nobody. */
	public List<UUID> meant(String printed) {
		UUID unit = this.units.get(UnitName.clean(printed));
		return (unit != null) ? List.of(unit) : members(printed);
	}

	/** Whether a name is a collective word. */
	public boolean isWord(String printed) {
		return this.groups.containsKey(UnitName.clean(printed));
	}

	public List<UUID> members(String word) {
		return this.groups.getOrDefault(UnitName.clean(word), List.of());
	}

}
