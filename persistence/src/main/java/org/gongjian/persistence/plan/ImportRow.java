package org.gongjian.persistence.plan;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One import in a list.
 *
 * @param id the import
 * @param fileName the document's name
 * @param title the title of the plan; {@code null} where none was read
 * @param tasks how many tasks the draft has
 * @param doubts how many doubts nobody has decided
 * @param uploadedBy who uploaded it
 * @param createdAt when it was uploaded
 * @param changedAt when it was last corrected
 * @param amendedId the plan that it is a new text of; {@code null} for a new plan
 * @param amended the title of that plan
 */
public record ImportRow(UUID id, String fileName, @Nullable String title, int tasks, int doubts, String uploadedBy,
		Instant createdAt, Instant changedAt, @Nullable UUID amendedId, @Nullable String amended) {

}
