package org.gongjian.app.publishing;

import java.util.Optional;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.kept.DraftEndedException;
import org.gongjian.domain.plan.PlanImport;

/**
 * Imports as their publication knows them: open ones, and those that are published, whose
 * publication leads to the plan when it is asked for again.
 */
final class NotDiscarded {

	private NotDiscarded() {
	}

	/**
	 * The import.
	 * @throws NotFoundException if there is none
	 * @throws DraftEndedException if it was discarded
	 */
	static PlanImport of(Optional<PlanImport> found) {
		PlanImport planImport = found.orElseThrow(NotFoundException::new);
		if (planImport.state() == PlanImport.State.DISCARDED) {
			throw new DraftEndedException(planImport);
		}
		return planImport;
	}

}
