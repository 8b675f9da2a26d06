package org.gongjian.planimport.units;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.domain.unit.UnitKind;
import org.gongjian.domain.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * One line of the dictionary: a body with all names that it goes by at any level.
 *
 * @param id its canonical name
 * @param kind what sort of body it is
 * @param branch whether a place without its level may stand before it (重庆警备区)
 * @param names its names without the level, each with how it is written
 */
record DictionaryBody(String id, UnitKind kind, boolean branch, Map<String, Name> names) {

	/**
	 * A name of the body.
	 *
	 * @param writing how it is written
	 * @param formal the name in full; {@code null} where it cannot be told
	 */
	record Name(Writing writing, @Nullable String formal) {

	}

	private static final Map<String, String> ORGANS = Map.of("委", "委员会", "办", "办公室");

	/** Reads a line; the files say what its four fields are. */
	static DictionaryBody of(String line, UnitKind kind, boolean branch, boolean party) {
		String[] fields = line.split("\\|");
		if (fields.length != 4) {
			throw new IllegalStateException("Not four fields: " + line);
		}
		List<String> proper = entries(fields[0]);
		List<String> organs = entries(fields[1]);
		Map<String, Name> names = new LinkedHashMap<>();
		for (String organ : organs.isEmpty() ? List.of("-") : organs) {
			String formal = (proper.size() == 1) ? proper.get(0) + full(organ) : null;
			proper.forEach((core) -> {
				names.putIfAbsent(core + full(organ), new Name(Writing.FORMAL, core + full(organ)));
				names.putIfAbsent(core + shortened(organ), new Name(Writing.SHORT, core + full(organ)));
			});
			entries(fields[2]).forEach((core) -> {
				if (core.startsWith("=")) {
					String name = core.substring(1);
					names.putIfAbsent(name, new Name(Writing.SHORT, organs.isEmpty() ? shortFor(formal, name) : null));
				}
				else if (!organ.equals("-")) {
					Name how = new Name(Writing.SHORT, shortFor(formal, core));
					names.putIfAbsent(core + full(organ), how);
					names.putIfAbsent(core + shortened(organ), how);
				}
			});
		}
		String first = names.keySet().iterator().next();
		entries(fields[3]).forEach((former) -> {
			String formal = (proper.size() == 1) ? formalOf(former, proper.get(0), organs) : null;
			names.putIfAbsent(former, new Name(Writing.FORMER, formal));
			ORGANS.forEach((organ, full) -> {
				if (former.endsWith(organ)) {
					names.putIfAbsent(former.substring(0, former.length() - 1) + full,
							new Name(Writing.FORMER, formal));
				}
			});
		});
		return new DictionaryBody(first, kind, branch, party ? belowTheParty(names) : names);
	}

	// 残疾人服务 is a name of 残疾人康复中心, and no abbreviation that tells its name in full.
	private static @Nullable String shortFor(@Nullable String formal, String core) {
		int found = 0;
		for (int i = 0; formal != null && i < formal.length() && found < core.length(); i++) {
			found += (formal.charAt(i) == core.charAt(found)) ? 1 : 0;
		}
		return (found == core.length()) ? formal : null;
	}

	// The organ of a former name tells which of several it has today: 农业局 农业农村局.
	private static @Nullable String formalOf(String former, String core, List<String> organs) {
		if (organs.size() == 1) {
			return core + full(organs.get(0));
		}
		return organs.stream()
			.filter((organ) -> !organ.equals("-") && former.endsWith(organ))
			.findFirst()
			.map((organ) -> core + full(organ))
			.orElse(null);
	}

	private static Map<String, Name> belowTheParty(Map<String, Name> names) {
		Map<String, Name> all = new LinkedHashMap<>();
		names.forEach((name, how) -> {
			String below = name.startsWith("委") ? name : "委" + name;
			String formal = (how.formal() == null || how.formal().startsWith("委")) ? how.formal() : "委" + how.formal();
			if (!name.startsWith("委")) {
				all.putIfAbsent(name, how);
			}
			all.putIfAbsent(below, new Name(how.writing(), formal));
			if (!name.startsWith("委员会")) {
				all.putIfAbsent("委员会" + below.substring(1), new Name(how.writing(), formal));
			}
		});
		return all;
	}

	private static String full(String organ) {
		return organ.equals("-") ? "" : ORGANS.getOrDefault(organ, organ);
	}

	private static String shortened(String organ) {
		return organ.equals("-") ? "" : organ;
	}

	private static List<String> entries(String field) {
		return field.strip().equals("-") ? List.of()
				: new ArrayList<>(Arrays.stream(field.strip().split("\\s+"))
					.map((entry) -> entry.equals("-") ? entry : UnitName.clean(entry))
					.toList());
	}

}
