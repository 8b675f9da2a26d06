package org.gongjian.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.edit.OriginalText;
import org.gongjian.app.importing.edit.TakeOverAdditions;
import org.gongjian.app.importing.edit.TakeOverDecisions;
import org.gongjian.app.importing.edit.TakeOverHead;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts that amend a plan: one at a time for each plan.
 */
@Component
public class OpenAmendments {

	private final Plans plans;

	private final PlanImports imports;

	private final SourceDocuments documents;

	private final DraftJson json;

	OpenAmendments(Plans plans, PlanImports imports, SourceDocuments documents, DraftJson json) {
		this.plans = plans;
		this.imports = imports;
		this.documents = documents;
		this.json = json;
	}

	/** The open draft of an amendment of the plan. */
	@Transactional(readOnly = true)
	public Optional<UUID> of(UUID jurisdictionId, UUID planId) {
		return this.imports.findByJurisdictionIdAndAmendsPlanIdAndState(jurisdictionId, planId, PlanImport.State.OPEN)
			.map(PlanImport::id);
	}

	/**
	 * The title of the plan that is to be amended.
	 * @throws NotFoundException if the district has no such plan
	 */
	@Transactional(readOnly = true)
	public String title(CurrentAccount account, UUID planId) {
		return plan(account, planId).title();
	}

	/**
	 * A draft of a new text of the plan with what it takes over from the text in force:
	 * the parts of the head that it does not say itself, and what was added and decided
	 * on words that are the same.
	 */
	PlanDraft takeOver(CurrentAccount account, UUID planId, PlanDraft draft, List<String> text) {
		Plan plan = plan(account, planId);
		PlanDraft headed = TakeOverHead.of(plan).apply(draft).draft();
		UUID former = plan.latestRevision().documentId();
		Optional<PlanImport> kept = this.imports.findByJurisdictionIdAndDocumentId(account.jurisdictionId(), former);
		Optional<SourceDocument> document = this.documents.findByJurisdictionIdAndId(account.jurisdictionId(), former);
		if (kept.isEmpty() || document.isEmpty()) {
			return headed;
		}
		PlanDraft before = this.json.read(kept.get().draft());
		OriginalText textBefore = new OriginalText(document.get().paragraphs());
		OriginalText newText = new OriginalText(text);
		// A doubt is decided again where the same was made of its words: additions first.
		PlanDraft added = new TakeOverAdditions(before, textBefore, newText).apply(headed).draft();
		return new TakeOverDecisions(before, textBefore, newText).apply(added).draft();
	}

	private Plan plan(CurrentAccount account, UUID planId) {
		return this.plans.findByJurisdictionIdAndId(account.jurisdictionId(), planId)
			.orElseThrow(NotFoundException::new);
	}

	@Transactional(readOnly = true)
	public void requireNoneOpen(CurrentAccount account, @Nullable UUID planId) {
		if (planId != null) {
			title(account, planId);
			if (of(account.jurisdictionId(), planId).isPresent()) {
				throw new AmendmentRefusedException(AmendmentRefusedException.Reason.ONE_IS_OPEN);
			}
		}
	}

	/**
	 * Says of a new import which plan it amends. Whoever begins another one for the same
	 * plan waits.
	 */
	public PlanImport tie(CurrentAccount account, @Nullable UUID planId, PlanImport planImport) {
		if (planId == null) {
			return planImport;
		}
		Plan plan = this.plans.findForChange(account.jurisdictionId(), planId).orElseThrow(NotFoundException::new);
		requireNoneOpen(account, planId);
		return planImport.amending(plan);
	}

}
