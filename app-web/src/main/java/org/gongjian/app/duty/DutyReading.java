package org.gongjian.app.duty;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.DutyStanding;
import org.gongjian.app.standing.DutyStandings;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.stereotype.Component;

/**
 * Finds how the duties of one plan stand, with all that was ever done and with what its
 * amendments ended.
 */
@Component
class DutyReading {

	private final PlanStandings plans;

	private final DutyStandings duties;

	DutyReading(PlanStandings plans, DutyStandings duties) {
		this.plans = plans;
		this.duties = duties;
	}

	/**
	 * The duty of a unit.
	 * @throws NotFoundException if there is none in scope
	 */
	DutyStanding find(CurrentAccount account, UUID planId, UUID dutyId, UUID unitId) {
		return all(account, plan(account, planId)).stream()
			.filter((duty) -> duty.row().dutyId().equals(dutyId) && duty.row().unitId().equals(unitId))
			.filter((duty) -> account.scope().sees(unitId))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private List<DutyStanding> all(CurrentAccount account, PlanRow plan) {
		return this.duties.ever(account.scope(), List.of(plan));
	}

	PlanRow plan(CurrentAccount account, UUID planId) {
		return this.plans.plan(account.scope(), planId).orElseThrow(NotFoundException::new);
	}

}
