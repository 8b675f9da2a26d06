package org.gongjian.app.standing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.persistence.standing.ActionRow;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan with the officials who take its lead.
 */
public record Action(UUID id, UUID planId, int position, String name, List<Official> officials) {

	/** The actions of rows that are in order, one for each official. */
	static List<Action> of(List<ActionRow> rows) {
		Map<UUID, List<ActionRow>> byAction = rows.stream()
			.collect(Collectors.groupingBy(ActionRow::id, LinkedHashMap::new, Collectors.toList()));
		return byAction.values().stream().map(Action::ofOne).toList();
	}

	private static Action ofOne(List<ActionRow> rows) {
		ActionRow first = rows.get(0);
		List<Official> officials = rows.stream().map(Action::official).filter(Objects::nonNull).toList();
		return new Action(first.id(), first.planId(), first.position(), first.name(), officials);
	}

	private static @Nullable Official official(ActionRow row) {
		return (row.official() != null && row.officialPosition() != null)
				? new Official(row.official(), row.officialPosition()) : null;
	}

	/** The officials' names, one after the other. */
	public String officialNames() {
		return this.officials.stream().map(Official::name).collect(Collectors.joining("、"));
	}

	public boolean isLedBy(String name) {
		return this.officials.stream().anyMatch((official) -> official.name().equals(name));
	}

}
