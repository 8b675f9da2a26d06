package org.gongjian.persistence.plan;

import java.util.UUID;

import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;

import org.springframework.data.repository.Repository;

interface SourceDocumentRepository extends SourceDocuments, Repository<SourceDocument, UUID> {

}
