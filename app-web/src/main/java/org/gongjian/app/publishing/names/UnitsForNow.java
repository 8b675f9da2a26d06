package org.gongjian.app.publishing.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitName;

/**
 * Units before anything is carried out: those that are there, and for names that would
 * become one or were not decided on, an id for now.
 */
public final class UnitsForNow implements UnitSource {

	private final Map<String, UUID> provisional = new HashMap<>();

	private final Map<UUID, String> names;

	public UnitsForNow(KnownNames known) {
		this.names = new HashMap<>(known.shortNames());
	}

	@Override
	public UUID known(ResponsibleUnit unit, List<String> names) {
		return unit.id();
	}

	@Override
	public UUID made(String name, String printed) {
		return this.provisional.computeIfAbsent(UnitName.clean(name), (key) -> {
			UUID id = TimeOrderedId.next();
			this.names.put(id, key);
			return id;
		});
	}

	@Override
	public UUID open(String name, String printed) {
		return made(name, printed);
	}

	/** The name of every unit. */
	public Map<UUID, String> names() {
		return this.names;
	}

}
