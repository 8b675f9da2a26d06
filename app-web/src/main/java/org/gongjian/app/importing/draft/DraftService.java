package org.gongjian.app.importing.draft;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.edit.Difference;
import org.gongjian.app.importing.edit.Edit;
import org.gongjian.app.importing.edit.Edited;
import org.gongjian.app.importing.edit.OriginalText;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.plan.FormerDraft;
import org.gongjian.domain.plan.FormerDrafts;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.persistence.plan.ImportQueries;
import org.gongjian.persistence.unit.UnitQueries;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a draft while people correct it, and the steps that led to it, so that they can
 * be taken back.
 */
@Service
class DraftService {

	/** How many steps can be taken back. */
	static final int STEPS_KEPT = 100;

	private final OpenImports imports;

	private final SourceDocuments documents;

	private final FormerDrafts steps;

	private final ImportQueries queries;

	private final UnitQueries units;

	private final DraftJson json;

	private final Audit audit;

	private final Clock clock;

	DraftService(OpenImports imports, SourceDocuments documents, FormerDrafts steps, ImportQueries queries,
			UnitQueries units, DraftJson json, Audit audit, Clock clock) {
		this.imports = imports;
		this.documents = documents;
		this.steps = steps;
		this.queries = queries;
		this.units = units;
		this.json = json;
		this.audit = audit;
		this.clock = clock;
	}

	/** The draft with its original text and the steps that led to it. */
	@Transactional(readOnly = true)
	public OpenDraft show(DraftRequest request) {
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
	@Transactional(readOnly = true)
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

	/**
	 * Changes the draft.
	 * @throws DraftChangedException if somebody has changed the draft since
	 */
	@Transactional
	public Changed change(DraftRequest request, Edit edit) {
		PlanImport planImport = findForChange(request);
		PlanDraft before = this.json.read(planImport.draft());
		Edited edited = edit.apply(before);
		keepStep(request, planImport, edited);
		planImport.correct(this.json.write(edited.draft()), this.clock.instant());
		Difference difference = Difference.between(before, edited.draft());
		this.audit.note(AuditAction.CORRECT_DRAFT, "PlanImport", request.id(), difference.before(), difference.after());
		return new Changed(before, edited.place());
	}

	/**
	 * Takes the last step back.
	 * @param current where to go on
	 * @throws DraftChangedException if somebody has changed the draft since
	 */
	@Transactional
	public Changed undo(DraftRequest request, @Nullable Spot current) {
		PlanImport planImport = findForChange(request);
		PlanDraft before = this.json.read(planImport.draft());
		FormerDraft step = this.steps.findLastDone(planImport.jurisdictionId(), planImport.id())
			.orElseThrow(NotFoundException::new);
		step.undo(planImport, this.clock.instant());
		this.audit.note(AuditAction.CORRECT_DRAFT, "PlanImport", request.id(), null, "undo " + step.number());
		return new Changed(before, current);
	}

	/**
	 * Brings the last step back that was taken back.
	 * @param current where to go on
	 * @throws DraftChangedException if somebody has changed the draft since
	 */
	@Transactional
	public Changed redo(DraftRequest request, @Nullable Spot current) {
		PlanImport planImport = findForChange(request);
		PlanDraft before = this.json.read(planImport.draft());
		FormerDraft step = this.steps.findLastUndone(planImport.jurisdictionId(), planImport.id())
			.orElseThrow(NotFoundException::new);
		step.redo(planImport, this.clock.instant());
		this.audit.note(AuditAction.CORRECT_DRAFT, "PlanImport", request.id(), null, "redo " + step.number());
		return new Changed(before, current);
	}

	private void keepStep(DraftRequest request, PlanImport planImport, Edited edited) {
		this.steps.forgetUndone(planImport.jurisdictionId(), planImport.id());
		int number = this.steps.findLastDone(planImport.jurisdictionId(), planImport.id())
			.map(FormerDraft::number)
			.orElse(0) + 1;
		this.steps.save(new FormerDraft(planImport, number, edited.what(), edited.facts(), request.account().id(),
				this.clock.instant()));
		this.steps.forgetBefore(planImport.jurisdictionId(), planImport.id(), number - STEPS_KEPT + 1);
	}

	private PlanImport findForChange(DraftRequest request) {
		PlanImport planImport = this.imports.findForChange(request.account().jurisdictionId(), request.id());
		if (planImport.version() != request.version()) {
			throw new DraftChangedException(planImport.version());
		}
		return planImport;
	}

}
