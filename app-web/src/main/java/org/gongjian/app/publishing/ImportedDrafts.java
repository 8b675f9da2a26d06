package org.gongjian.app.publishing;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.publishing.names.Matching;
import org.gongjian.app.publishing.names.UnitDecisions;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.planimport.PlanDraft;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts as they are corrected so far, and what the names in them mean as far as it is
 * known before they are published.
 */
@Component
public class ImportedDrafts {

	private final DraftJson json;

	private final UnitDecisions units;

	private final PlanImports imports;

	private final SourceDocuments documents;

	ImportedDrafts(DraftJson json, UnitDecisions units, PlanImports imports, SourceDocuments documents) {
		this.json = json;
		this.units = units;
		this.imports = imports;
		this.documents = documents;
	}

	public PlanDraft of(PlanImport planImport) {
		return this.json.read(planImport.draft());
	}

	/**
	 * The text of the document that an import began with.
	 * @throws NotFoundException if the district has no such import
	 */
	@Transactional(readOnly = true)
	public List<String> paragraphs(CurrentAccount account, UUID id) {
		return this.imports.findByJurisdictionIdAndId(account.jurisdictionId(), id)
			.flatMap((found) -> this.documents.findByJurisdictionIdAndId(account.jurisdictionId(), found.documentId()))
			.map(SourceDocument::paragraphs)
			.orElseThrow(NotFoundException::new);
	}

	/** The text that the draft becomes with what is proposed for its names. */
	public ProposedText proposed(PlanImport planImport, PlanYears years) {
		return ProposedText.of(of(planImport), years,
				this.units.matching(planImport.jurisdictionId(), planImport.amendsPlanId()), null);
	}

	/** The names that are known in the jurisdiction and in the text of a plan. */
	public Matching names(UUID jurisdictionId, UUID planId) {
		return this.units.matching(jurisdictionId, planId);
	}

}
