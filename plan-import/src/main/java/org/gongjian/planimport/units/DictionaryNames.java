package org.gongjian.planimport.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The names that are written down in the files, each below any level: 县财政局 is 财政局 of a
 * county.
 */
final class DictionaryNames implements NamePattern {

	private final Map<String, DictionaryBody> byName = new HashMap<>();

	private final List<DictionaryBody> bodies = new ArrayList<>();

	DictionaryNames() {
		add("government", UnitKind.DEPARTMENT, false, false);
		add("vertical", UnitKind.DEPARTMENT, true, false);
		add("party", UnitKind.PARTY_BODY, false, true);
		add("mass", UnitKind.MASS_ORGANISATION, false, false);
		add("congress", UnitKind.DEPARTMENT, false, false);
		add("institutions", UnitKind.OTHER, false, false);
	}

	private void add(String file, UnitKind kind, boolean branch, boolean party) {
		for (String line : UnitWords.of(file)) {
			DictionaryBody body = DictionaryBody.of(line, kind, branch, party);
			this.bodies.add(body);
			body.names().keySet().forEach((name) -> {
				DictionaryBody there = this.byName.putIfAbsent(name, body);
				if (there != null && there != body) {
					throw new IllegalStateException(name + " means " + there.id() + " and " + body.id());
				}
			});
		}
	}

	List<DictionaryBody> bodies() {
		return this.bodies;
	}

	/** What a name means: the longest name of a body that a level stands before. */
	@Override
	public @Nullable UnitMeaning read(String name) {
		for (int i = 0; i < name.length(); i++) {
			String rest = name.substring(i);
			DictionaryBody body = this.byName.get(rest);
			UnitMeaning meaning = (body != null) ? meaning(body, rest, name.substring(0, i)) : null;
			if (meaning != null) {
				return meaning;
			}
		}
		return null;
	}

	static @Nullable UnitMeaning meaning(DictionaryBody body, String name, String before) {
		PlacePrefix prefix = body.branch() ? PlacePrefix.orPlace(before) : PlacePrefix.of(before);
		DictionaryBody.Name how = body.names().get(name);
		if (prefix == null || how == null) {
			return null;
		}
		String formal = (how.formal() != null) ? before + how.formal() : null;
		return new UnitMeaning(body.id(), prefix.place(), prefix.level(), how.writing(), body.kind(), formal);
	}

}
