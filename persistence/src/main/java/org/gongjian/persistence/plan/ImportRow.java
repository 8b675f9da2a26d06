package org.gongjian.persistence.plan;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One import in a list.
 *
 * @param id the import
 * @param fileName the document's name
 * @param uploadedBy who uploaded it
 * @param createdAt when it was uploaded
 * @param changedAt when it was last corrected
 * @param amends the title of the plan that it is a new text of; {@code null} for a new
 * plan
 */
public record ImportRow(UUID id, String fileName, String uploadedBy, Instant createdAt, Instant changedAt,
		@Nullable String amends) {

}
