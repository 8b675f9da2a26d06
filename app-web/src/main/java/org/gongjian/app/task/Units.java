package org.gongjian.app.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongjian.app.standing.UnitPart;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * The units of a task as a plan prints them: those of a collective word under that word.
 */
final class Units {

	private Units() {
	}

	/** The names of those with this role: 区教委、各镇(11). */
	static String names(List<UnitPart> units, UnitRole role) {
		Map<String, Integer> names = new LinkedHashMap<>();
		units.stream()
			.filter((unit) -> unit.role() == role)
			.forEach((unit) -> names.merge(printed(unit), 1, Integer::sum));
		return names.entrySet()
			.stream()
			.map((name) -> (name.getValue() > 1) ? name.getKey() + "(" + name.getValue() + ")" : name.getKey())
			.collect(Collectors.joining("、"));
	}

	private static String printed(UnitPart unit) {
		@Nullable String group = unit.viaGroup();
		return (group != null) ? group : unit.unit();
	}

}
