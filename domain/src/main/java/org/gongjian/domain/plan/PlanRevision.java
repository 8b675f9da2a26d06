package org.gongjian.domain.plan;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An issued text of a plan (版本): the first one, or an amendment.
 *
 * @param number 1 for the first text
 * @param documentId the file it was read from
 * @param publishedAt when it was published in the ledger
 * @param publishedBy by which account
 */
@Embeddable
public record PlanRevision(@Column(name = "number", nullable = false) int number,
		@Column(name = "document_id", nullable = false) UUID documentId,
		@Column(name = "published_at", nullable = false) Instant publishedAt,
		@Column(name = "published_by", nullable = false) UUID publishedBy) {

}
