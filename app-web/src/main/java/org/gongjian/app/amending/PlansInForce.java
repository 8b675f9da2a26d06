package org.gongjian.app.amending;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.ledger.Ledgers;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * The plans that drafts amend.
 */
@Component
class PlansInForce {

	private final Plans plans;

	private final Ledgers ledgers;

	PlansInForce(Plans plans, Ledgers ledgers) {
		this.plans = plans;
		this.ledgers = ledgers;
	}

	/**
	 * The plan that an import amends.
	 * @throws NotFoundException if it amends none
	 */
	PlanInForce amendedBy(PlanImport amendment) {
		return find(amendment, this.plans::findByJurisdictionIdAndId);
	}

	/**
	 * The same, held until the change is done.
	 * @throws NotFoundException if it amends none
	 */
	PlanInForce amendedByForChange(PlanImport amendment) {
		return find(amendment, this.plans::findForChange);
	}

	private PlanInForce find(PlanImport amendment, BiFunction<UUID, UUID, Optional<Plan>> find) {
		Plan plan = Optional.ofNullable(amendment.amendsPlanId())
			.flatMap((planId) -> find.apply(amendment.jurisdictionId(), planId))
			.orElseThrow(NotFoundException::new);
		return new PlanInForce(plan, this.ledgers.of(plan.jurisdictionId(), plan.id()));
	}

}
