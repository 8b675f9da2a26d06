package org.gongjian.domain.life;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.task.UnitRole;

/**
 * The units of a task by their part in it, and which of them answer for it.
 *
 * @param roles in the plan's order
 */
public record LifeUnits(Map<UUID, UnitRole> roles) {

	/**
	 * The units that answer for the task: those that lead; where the plan names no lead
	 * all responsible ones.
	 */
	public Set<UUID> answering() {
		UnitRole role = this.roles.containsValue(UnitRole.LEAD) ? UnitRole.LEAD : UnitRole.RESPONSIBLE;
		return this.roles.containsValue(role) ? having(role) : all();
	}

	/** All units that have a part. */
	public Set<UUID> all() {
		return new LinkedHashSet<>(this.roles.keySet());
	}

	private Set<UUID> having(UnitRole role) {
		return this.roles.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == role)
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
