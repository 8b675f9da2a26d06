package org.gongjian.app.importing.kept;

import java.time.Clock;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.edit.Edited;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.plan.FormerDraft;
import org.gongjian.domain.plan.FormerDrafts;
import org.gongjian.domain.plan.PlanImport;

import org.springframework.stereotype.Component;

/**
 * The steps of a draft's correction: each is kept as it is done, the last one can be
 * taken back and brought back. They live until the draft is published or discarded.
 */
@Component
public class DraftSteps {

	/** How many steps can be taken back. */
	public static final int KEPT = 100;

	private final FormerDrafts steps;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	DraftSteps(FormerDrafts steps, Audit audit, Texts texts, Clock clock) {
		this.steps = steps;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/** Keeps the draft that the import still has, before the step changes it. */
	public void keep(CurrentAccount account, PlanImport planImport, Edited edited) {
		this.steps.forgetUndone(planImport.jurisdictionId(), planImport.id());
		int number = this.steps.findLastDone(planImport.jurisdictionId(), planImport.id())
			.map(FormerDraft::number)
			.orElse(0) + 1;
		this.steps.save(
				new FormerDraft(planImport, number, edited.what(), edited.facts(), account.id(), this.clock.instant()));
		this.steps.forgetBefore(planImport.jurisdictionId(), planImport.id(), number - KEPT + 1);
	}

	/**
	 * Takes the last step back.
	 * @throws NotFoundException if there is none
	 */
	public void undo(PlanImport planImport) {
		FormerDraft step = this.steps.findLastDone(planImport.jurisdictionId(), planImport.id())
			.orElseThrow(NotFoundException::new);
		step.undo(planImport, this.clock.instant());
		note(planImport, "importing.audit.undone", step);
	}

	/**
	 * Brings the last step back that was taken back.
	 * @throws NotFoundException if there is none
	 */
	public void redo(PlanImport planImport) {
		FormerDraft step = this.steps.findLastUndone(planImport.jurisdictionId(), planImport.id())
			.orElseThrow(NotFoundException::new);
		step.redo(planImport, this.clock.instant());
		note(planImport, "importing.audit.redone", step);
	}

	/** Forgets the steps of an import that has ended. */
	public void forgetAll(PlanImport planImport) {
		this.steps.forgetAll(planImport.jurisdictionId(), planImport.id());
	}

	private void note(PlanImport planImport, String code, FormerDraft step) {
		String done = this.texts.ofRecord(step.what(), step.facts().toArray());
		this.audit.note(AuditAction.CORRECT_DRAFT, "PlanImport", planImport.id(), null,
				this.texts.ofRecord(code, step.number(), done));
	}

}
