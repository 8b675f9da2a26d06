package org.gongjian.persistence.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * One import in a list.
 *
 * @param id the import
 * @param fileName the document's name
 * @param uploadedBy who uploaded it
 * @param createdAt when it was uploaded
 * @param changedAt when it was last corrected
 */
public record ImportRow(UUID id, String fileName, String uploadedBy, Instant createdAt, Instant changedAt) {

}
