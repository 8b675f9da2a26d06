package org.gongjian.app.unit;

import java.util.UUID;

import org.gongjian.domain.unit.UnitKind;
import org.gongjian.persistence.unit.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a list that a program reads.
 *
 * @param parent the short name of the unit above it
 */
record UnitLineAnswer(UUID id, String name, String shortName, UnitKind kind, @Nullable String parent) {

	static UnitLineAnswer of(UnitRow row) {
		return new UnitLineAnswer(row.id(), row.name(), row.shortName(), row.kind(), row.parent());
	}

}
