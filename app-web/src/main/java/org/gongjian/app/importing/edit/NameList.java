package org.gongjian.app.importing.edit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.gongjian.domain.unit.UnitName;

/**
 * Names as people type them: one beside the other with 、 or one to a line.
 */
public final class NameList {

	private NameList() {
	}

	public static List<String> parse(String typed) {
		return Arrays.stream(typed.split("[、，,;；\\n\\r]"))
			.map(UnitName::clean)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList();
	}

	public static String print(Collection<String> names) {
		return String.join("、", names);
	}

}
