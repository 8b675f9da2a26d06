package org.gongjian.planimport.internal.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.internal.tasks.TableGroup;

/**
 * The offices that a table gives to the persons beside its rows, by name. A heading that
 * names one of them without office means the same person.
 */
final class Offices {

	private Offices() {
	}

	static Map<String, String> in(List<TableGroup> groups) {
		Map<String, String> offices = new HashMap<>();
		groups.stream()
			.flatMap((group) -> group.persons().cells().stream())
			.flatMap((cell) -> OfficialLabel.in(cell).stream())
			.filter((official) -> !official.position().isEmpty())
			.forEach((official) -> offices.putIfAbsent(official.name(), official.position()));
		return offices;
	}

	/** The person with the office that is known. */
	static DraftOfficial with(DraftOfficial official, Map<String, String> offices) {
		return official.position().isEmpty()
				? new DraftOfficial(official.name(), offices.getOrDefault(official.name(), ""), official.span())
				: official;
	}

}
