package org.gongjian.app.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.AmendmentRefusedException;
import org.gongjian.app.importing.kept.DraftChangedException;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.importing.kept.DraftSteps;
import org.gongjian.app.importing.kept.DraftSummary;
import org.gongjian.app.ledger.Ledgers;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.amendment.PlanMatch;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.ledger.LedgerParts;
import org.gongjian.domain.ledger.PlanLedger;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.Plans;
import org.gongjian.planimport.PlanDraft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a draft into a plan, or lets the plan that it amends follow it, in one
 * transaction: the plan with its revision, units and collective words, actions, tasks,
 * assignments, targets and duties, or nothing at all.
 */
@Service
class PublishService {

	private final PlanImports imports;

	private final Plans plans;

	private final Ledgers ledgers;

	private final UnitDecisions units;

	private final DraftJson json;

	private final Amending amending;

	private final DraftSteps steps;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	PublishService(PlanImports imports, Plans plans, Ledgers ledgers, UnitDecisions units, DraftJson json,
			Amending amending, DraftSteps steps, Audit audit, Texts texts, Clock clock) {
		this.imports = imports;
		this.plans = plans;
		this.ledgers = ledgers;
		this.units = units;
		this.json = json;
		this.amending = amending;
		this.steps = steps;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Publishes the draft; of a draft that has been published it gives the plan.
	 * @return the plan
	 * @throws AmendmentRefusedException if it amends a plan and cannot
	 * @throws DraftChangedException if somebody has changed the draft since it was shown
	 */
	@Transactional
	public UUID publish(CurrentAccount account, UUID id, PublishForm form) {
		PlanImport planImport = requireNotDiscarded(this.imports.findForChange(account.jurisdictionId(), id));
		if (planImport.planId() != null) {
			return planImport.planId();
		}
		if (!form.beganFrom(planImport.version())) {
			throw new DraftChangedException(planImport.version());
		}
		PlanDraft draft = this.json.read(planImport.draft());
		UUID amended = planImport.amendsPlanId();
		UUID planId = (amended != null) ? amended : publishFirst(account, planImport, draft, form);
		if (amended != null) {
			this.amending.amend(account, planImport, new Amending.NewText(CheckedHead.heading(draft.head()),
					CheckedHead.years(draft.head()), () -> textOf(account, draft, form), form.firstMonth().atDay(1)));
		}
		planImport.becomes(planId, this.clock.instant());
		this.steps.forgetAll(planImport);
		return planId;
	}

	private UUID publishFirst(CurrentAccount account, PlanImport planImport, PlanDraft draft, PublishForm form) {
		PlanYears years = CheckedHead.years(draft.head());
		Plan plan = this.plans.save(new Plan(account.jurisdictionId(), CheckedHead.heading(draft.head()), years,
				form.firstMonth().atDay(1)));
		plan.publish(planImport.documentId(), account.id(), this.clock.instant());
		PlanLedger ledger = new PlanLedger(plan, LedgerParts.none());
		this.ledgers.add(ledger.follow(textOf(account, draft, form), PlanMatch.nothing(), null));
		this.audit.note(AuditAction.PUBLISH_PLAN, "Plan", plan.id(), null, inWords(DraftSummary.of(draft)));
		return plan.id();
	}

	private String inWords(DraftSummary read) {
		return read.title() + "：" + this.texts.of("importing.summary", read.actions(), read.tasks(), read.targets(),
				read.standards(), read.duties());
	}

	private List<ActionText> textOf(CurrentAccount account, PlanDraft draft, PublishForm form) {
		KnownUnits known = this.units.carryOut(account.jurisdictionId(), draft, form);
		return new PlanAssembly(CheckedHead.years(draft.head()), known).of(draft);
	}

	private static PlanImport requireNotDiscarded(Optional<PlanImport> found) {
		return found.filter((planImport) -> planImport.state() != PlanImport.State.DISCARDED)
			.orElseThrow(NotFoundException::new);
	}

}
