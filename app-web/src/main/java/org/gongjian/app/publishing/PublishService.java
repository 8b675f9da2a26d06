package org.gongjian.app.publishing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.importing.AmendmentRefusedException;
import org.gongjian.app.importing.kept.DraftChangedException;
import org.gongjian.app.importing.kept.DraftEndedException;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.importing.kept.DraftSteps;
import org.gongjian.app.importing.kept.DraftSummary;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.app.publishing.names.ChosenUnitGoneException;
import org.gongjian.app.publishing.names.UnitDecisions;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.planimport.PlanDraft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a draft into a plan, or lets the plan that it amends follow it, in one
 * transaction: units, collective words and all parts of the plan, or nothing at all.
 */
@Service
class PublishService {

	private final OpenImports imports;

	private final UnitDecisions units;

	private final DraftJson json;

	private final NewPlans newPlans;

	private final Amending amending;

	private final DraftSteps steps;

	private final Clock clock;

	PublishService(OpenImports imports, UnitDecisions units, DraftJson json, NewPlans newPlans, Amending amending,
			DraftSteps steps, Clock clock) {
		this.imports = imports;
		this.units = units;
		this.json = json;
		this.newPlans = newPlans;
		this.amending = amending;
		this.steps = steps;
		this.clock = clock;
	}

	/**
	 * Publishes the draft, once.
	 * @return the plan
	 * @throws DraftEndedException if it was published or discarded
	 * @throws AmendmentRefusedException if it amends a plan and cannot
	 * @throws DraftChangedException if somebody has changed the draft since it was shown
	 * @throws ChosenUnitGoneException if a unit that was chosen is gone
	 */
	@Transactional
	public UUID publish(CurrentAccount account, UUID id, PublishForm form) {
		PlanImport planImport = this.imports.findForChange(account.jurisdictionId(), id);
		if (!form.beganFrom(planImport.version())) {
			throw new DraftChangedException(planImport.version());
		}
		UUID planId = publish(account, planImport, form);
		planImport.becomes(planId, this.clock.instant());
		this.steps.forgetAll(planImport);
		return planId;
	}

	/**
	 * Which targets of a plan no longer add up with those that they are linked to, a
	 * sentence each.
	 */
	List<String> clashes(UUID planId) {
		return this.amending.clashes(planId);
	}

	private UUID publish(CurrentAccount account, PlanImport planImport, PublishForm form) {
		PlanDraft draft = this.json.read(planImport.draft());
		NewText text = textOf(account, draft, form);
		UUID amended = planImport.amendsPlanId();
		if (amended == null) {
			return this.newPlans.begin(account, planImport, text, DraftSummary.of(draft));
		}
		this.amending.amend(account, planImport, text);
		return amended;
	}

	private NewText textOf(CurrentAccount account, PlanDraft draft, PublishForm form) {
		PlanYears years = CheckedHead.years(draft.head());
		return new NewText(CheckedHead.heading(draft.head()), years,
				() -> new PlanAssembly(years, this.units.carryOut(account.jurisdictionId(), draft, form)).of(draft),
				form.firstMonth().atDay(1));
	}

}
