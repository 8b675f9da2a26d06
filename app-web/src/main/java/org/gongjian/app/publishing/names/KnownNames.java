package org.gongjian.app.publishing.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitName;

/**
 * The units and collective words of a jurisdiction, by the names that mean them.
 */
public class KnownNames {

	private final List<ResponsibleUnit> units;

	private final Map<String, ResponsibleUnit> byName = new HashMap<>();

	private final Map<String, UnitGroup> groups = new HashMap<>();

	KnownNames(List<ResponsibleUnit> units, List<UnitGroup> groups) {
		this.units = units;
		units.forEach((unit) -> unit.names().forEach((name) -> this.byName.putIfAbsent(name, unit)));
		groups.forEach((group) -> this.groups.put(group.name(), group));
	}

	public Optional<ResponsibleUnit> unit(String printed) {
		return Optional.ofNullable(this.byName.get(UnitName.clean(printed)));
	}

	/** The names among these that no unit goes by. */
	Set<String> withoutUnit(Collection<String> names) {
		return names.stream().filter((name) -> unit(name).isEmpty()).collect(Collectors.toSet());
	}

	Optional<ResponsibleUnit> unitOf(NameChoice choice) {
		return this.units.stream().filter((unit) -> NameChoice.known(unit.id()).equals(choice)).findFirst();
	}

	public Optional<UnitGroup> group(String word) {
		return Optional.ofNullable(this.groups.get(UnitName.clean(word)));
	}

	/** Every unit, by name. */
	public List<ResponsibleUnit> units() {
		return this.units;
	}

	/** The short name of every unit. */
	public Map<UUID, String> shortNames() {
		return this.units.stream().collect(Collectors.toMap(ResponsibleUnit::id, ResponsibleUnit::shortName));
	}

}
