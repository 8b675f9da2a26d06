package org.gongjian.persistence.standing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An action of a plan with one of the officials who take its lead, if it has any.
 */
public record ActionRow(UUID id, UUID planId, int position, String name, @Nullable String official,
		@Nullable String officialPosition) {

}
