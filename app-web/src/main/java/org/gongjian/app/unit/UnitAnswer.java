package org.gongjian.app.unit;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.api.Versioned;
import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a program reads it.
 *
 * @param version what the next change begins from
 */
record UnitAnswer(UUID id, String name, String shortName, UnitKind kind, List<String> aliases, @Nullable UUID parentId,
		Long version) implements Versioned {

	static UnitAnswer of(UUID id, UnitForm form) {
		return new UnitAnswer(id, form.name(), form.shortNameOrName(), form.kind(),
				form.aliasSet().stream().sorted().toList(), form.parentId(), form.version());
	}

}
