package org.gongjian.app.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gongjian.persistence.evidence.EvidenceFile;
import org.jspecify.annotations.Nullable;

/**
 * The files behind a report as a program reads them.
 *
 * @param version of the report, with which its next edit begins; {@code null} where there
 * is no report yet
 * @param known the names of files that stood there already and were not put there twice
 */
record EvidenceAnswer(@Nullable Long version, List<EvidenceFileAnswer> files, List<String> known) {

	/** A file behind a report. */
	record EvidenceFileAnswer(UUID id, String name, String mediaType, long size, String sha256, String uploadedBy,
			Instant uploadedAt) {

		static EvidenceFileAnswer of(EvidenceFile file) {
			return new EvidenceFileAnswer(file.id(), file.file().name(), file.file().mediaType(), file.file().size(),
					file.file().hash(), file.uploadedBy(), file.uploadedAt());
		}

	}

}
