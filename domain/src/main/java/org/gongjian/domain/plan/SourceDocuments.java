package org.gongjian.domain.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * All uploaded plan documents.
 */
public interface SourceDocuments {

	SourceDocument save(SourceDocument document);

	Optional<SourceDocument> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

}
