package org.gongjian.app.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.persistence.history.ChangeKind;
import org.gongjian.persistence.history.ChangeRow;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as a program reads it.
 *
 * @param what the name of what happened; it never changes
 * @param said the same in words
 * @param unit the short name of the unit that it is by or about
 * @param person who did it; {@code null} where the rules did
 * @param before what was, in words; empty where the kind has none
 * @param after what is since, in words; empty where the kind has none
 * @param words what the person wrote
 */
record ChangeAnswer(UUID id, Instant at, ChangeKind kind, String what, String said, UUID planId, @Nullable UUID taskId,
		@Nullable UUID targetId, @Nullable String unit, @Nullable String person, @Nullable LocalDate periodStart,
		String before, String after, @Nullable String words) {

	static ChangeAnswer of(ChangeRow row, ChangeLine line) {
		return new ChangeAnswer(row.id(), row.at(), row.kind(), row.what(), line.what(), row.planId(), row.taskId(),
				row.targetId(), row.unit(), row.person(), row.period(), line.before(), line.after(), row.words());
	}

}
