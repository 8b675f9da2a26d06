package org.gongjian.app.target;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The part of a goal that a unit answers for, as it is typed.
 *
 * @param unit the unit
 * @param value its part; empty where it has none
 */
record UnitGoalForm(@Nullable UUID unit, String value) {

	UnitGoalForm(@Nullable UUID unit, @Nullable String value) {
		this.unit = unit;
		this.value = (value != null) ? value.strip() : "";
	}

}
