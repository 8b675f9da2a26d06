package org.gongjian.app.slip;

import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.slip.SlipGrade;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form by which slips are raised.
 *
 * @param once the mark of the form
 */
public record RaiseForm(@Nullable UUID task, @Nullable Set<UUID> unit, @Nullable SlipGrade grade,
		@Nullable String words, @Nullable String day, @Nullable UUID once) {

	public boolean has(UUID unitId) {
		return this.unit != null && this.unit.contains(unitId);
	}

}
