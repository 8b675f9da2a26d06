package org.gongjian.app.importing.draft;

import java.time.Clock;
import java.util.function.Consumer;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.importing.edit.Difference;
import org.gongjian.app.importing.edit.Edit;
import org.gongjian.app.importing.edit.Edited;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.importing.kept.DraftChangedException;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.importing.kept.DraftSteps;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects a draft step by step. A correction that began from an older draft is refused.
 */
@Service
class DraftService {

	private final OpenImports imports;

	private final DraftSteps steps;

	private final DraftJson json;

	private final Audit audit;

	private final Clock clock;

	DraftService(OpenImports imports, DraftSteps steps, DraftJson json, Audit audit, Clock clock) {
		this.imports = imports;
		this.steps = steps;
		this.json = json;
		this.audit = audit;
		this.clock = clock;
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
		this.steps.keep(request.account(), planImport, edited);
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
		return exchange(request, this.steps::undo, current);
	}

	/**
	 * Brings the last step back that was taken back.
	 * @param current where to go on
	 * @throws DraftChangedException if somebody has changed the draft since
	 */
	@Transactional
	public Changed redo(DraftRequest request, @Nullable Spot current) {
		return exchange(request, this.steps::redo, current);
	}

	private Changed exchange(DraftRequest request, Consumer<PlanImport> step, @Nullable Spot current) {
		PlanImport planImport = findForChange(request);
		PlanDraft before = this.json.read(planImport.draft());
		step.accept(planImport);
		return new Changed(before, current);
	}

	private PlanImport findForChange(DraftRequest request) {
		PlanImport planImport = this.imports.findForChange(request.account().jurisdictionId(), request.id());
		if (planImport.version() != request.version()) {
			throw new DraftChangedException(planImport.version());
		}
		return planImport;
	}

}
