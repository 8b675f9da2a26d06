package org.gongjian.app.importing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.edit.Edited;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.importing.kept.DraftSteps;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.planimport.PlanDraft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what a person says of an imported document that is known already: it is a
 * new text of a published plan, or a plan of its own.
 */
@Service
class KnownDocumentService {

	private final OpenImports imports;

	private final OpenAmendments amendments;

	private final SourceDocuments documents;

	private final DraftSteps steps;

	private final DraftJson json;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	KnownDocumentService(OpenImports imports, OpenAmendments amendments, SourceDocuments documents, DraftSteps steps,
			DraftJson json, Audit audit, Texts texts, Clock clock) {
		this.imports = imports;
		this.amendments = amendments;
		this.documents = documents;
		this.steps = steps;
		this.json = json;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Lets the draft amend a plan; said twice it changes nothing.
	 * @throws NotFoundException if there is no such plan, or the draft amends another one
	 * @throws AmendmentRefusedException if that plan has an open amendment already
	 */
	@Transactional
	public void amend(CurrentAccount account, UUID id, UUID planId) {
		PlanImport planImport = this.imports.findForChange(account.jurisdictionId(), id);
		UUID amended = planImport.amendsPlanId();
		if (amended != null && !amended.equals(planId)) {
			throw new NotFoundException();
		}
		if (amended == null) {
			this.amendments.tie(account, planId, planImport);
			takeOverHead(account, planImport, planId);
			note(id, "importing.known.audit.amends", this.amendments.title(account, planId));
		}
	}

	/**
	 * Lets the draft be a plan of its own, whatever it resembles.
	 * @throws AmendmentRefusedException if it was said before that it amends a plan
	 */
	@Transactional
	public void standAlone(CurrentAccount account, UUID id) {
		PlanImport planImport = this.imports.findForChange(account.jurisdictionId(), id);
		if (planImport.amendsPlanId() != null) {
			throw new AmendmentRefusedException(AmendmentRefusedException.Reason.IS_AMENDMENT);
		}
		if (!planImport.ofItsOwn()) {
			planImport.standAlone(this.clock.instant());
			note(id, "importing.known.audit.ofItsOwn");
		}
	}

	private void takeOverHead(CurrentAccount account, PlanImport planImport, UUID planId) {
		PlanDraft before = this.json.read(planImport.draft());
		SourceDocument document = this.documents
			.findByJurisdictionIdAndId(account.jurisdictionId(), planImport.documentId())
			.orElseThrow(NotFoundException::new);
		PlanDraft after = this.amendments.takeOver(account, planId, before, document.paragraphs());
		if (!after.equals(before)) {
			this.steps.keep(account, planImport,
					new Edited(after, "importing.done.tookOverHead", List.of(), Spot.action(0)));
			planImport.correct(this.json.write(after), this.clock.instant());
		}
	}

	private void note(UUID id, String code, Object... facts) {
		this.audit.note(AuditAction.CORRECT_DRAFT, "PlanImport", id, null, this.texts.ofRecord(code, facts));
	}

}
