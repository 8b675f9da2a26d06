package org.gongjian.persistence.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * One issued text of a plan with its file; the size is in bytes.
 */
public record RevisionRow(int number, UUID documentId, String fileName, long size, Instant publishedAt,
		String publishedBy) {

}
