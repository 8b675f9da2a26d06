package org.gongjian.app.importing.draft;

import java.util.LinkedHashSet;
import java.util.Set;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.edit.OriginalText;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.persistence.plan.ImportQueries;
import org.gongjian.persistence.unit.UnitQueries;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts under correction as their screen shows them: beside the original text, with the
 * steps that led to them.
 */
@Service
@Transactional(readOnly = true)
class OpenDrafts {

	private final OpenImports imports;

	private final SourceDocuments documents;

	private final ImportQueries queries;

	private final UnitQueries units;

	private final DraftJson json;

	OpenDrafts(OpenImports imports, SourceDocuments documents, ImportQueries queries, UnitQueries units,
			DraftJson json) {
		this.imports = imports;
		this.documents = documents;
		this.queries = queries;
		this.units = units;
		this.json = json;
	}

	/** The draft with its original text and the steps that led to it. */
	public OpenDraft find(DraftRequest request) {
		PlanImport planImport = this.imports.find(request.account().jurisdictionId(), request.id());
		SourceDocument document = this.documents
			.findByJurisdictionIdAndId(planImport.jurisdictionId(), planImport.documentId())
			.orElseThrow(NotFoundException::new);
		return new OpenDraft(request.id(), planImport.version(), document.file().name(),
				new OriginalText(document.paragraphs()), this.json.readLayout(document.layout()),
				this.json.read(planImport.draft()),
				this.queries.findSteps(planImport.jurisdictionId(), planImport.id()),
				planImport.amendsPlanId() != null);
	}

	/**
	 * Names of units to choose from: those of the jurisdiction, then others in the draft.
	 */
	public Set<String> unitNames(DraftRequest request, PlanDraft draft) {
		Set<String> names = new LinkedHashSet<>(this.units.findShortNames(request.account().jurisdictionId()));
		draft.actions()
			.stream()
			.flatMap((action) -> action.tasks().stream())
			.flatMap((task) -> task.units().stream())
			.map(DraftUnit::name)
			.forEach(names::add);
		return names;
	}

}
