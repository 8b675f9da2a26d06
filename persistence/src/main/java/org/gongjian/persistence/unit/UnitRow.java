package org.gongjian.persistence.unit;

import java.util.UUID;

import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a list.
 *
 * @param id its id
 * @param name its canonical name
 * @param shortName its short name
 * @param kind what sort of body it is
 * @param parent the short name of the unit above it
 * @param aliases its further names, one after the other
 */
public record UnitRow(UUID id, String name, String shortName, UnitKind kind, @Nullable String parent,
		@Nullable String aliases) {

}
