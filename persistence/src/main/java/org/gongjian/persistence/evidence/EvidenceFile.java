package org.gongjian.persistence.evidence;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.file.StoredFile;

/**
 * A file behind a report.
 *
 * @param id the evidence
 * @param file its name, kind and size
 * @param uploadedBy the name of who put it there
 * @param uploadedAt when
 */
public record EvidenceFile(UUID id, StoredFile file, String uploadedBy, Instant uploadedAt) {

}
