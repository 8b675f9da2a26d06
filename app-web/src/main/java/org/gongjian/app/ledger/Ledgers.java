package org.gongjian.app.ledger;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.duty.Duties;
import org.gongjian.domain.ledger.LedgerParts;
import org.gongjian.domain.plan.SpecialActions;
import org.gongjian.domain.target.TargetRuleChanges;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.Assignments;
import org.gongjian.domain.task.TaskItems;

import org.springframework.stereotype.Component;

/**
 * The parts of plans as a whole.
 */
@Component
public class Ledgers {

	private final SpecialActions actions;

	private final TaskItems tasks;

	private final Assignments assignments;

	private final Targets targets;

	private final Duties duties;

	private final TargetRuleChanges ruleChanges;

	Ledgers(SpecialActions actions, TaskItems tasks, Assignments assignments, Targets targets, Duties duties,
			TargetRuleChanges ruleChanges) {
		this.actions = actions;
		this.tasks = tasks;
		this.assignments = assignments;
		this.targets = targets;
		this.duties = duties;
		this.ruleChanges = ruleChanges;
	}

	/**
	 * All parts of a plan, those that were withdrawn among them; without the history of
	 * rules.
	 */
	public LedgerParts of(UUID jurisdictionId, UUID planId) {
		return new LedgerParts(this.actions.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId),
				this.tasks.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId),
				this.assignments.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId),
				this.targets.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId),
				this.duties.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId), List.of());
	}

	/** Keeps parts that are new, and how rules changed. */
	public void add(LedgerParts added) {
		added.actions().forEach(this.actions::save);
		this.tasks.saveAll(added.tasks());
		this.assignments.saveAll(added.assignments());
		this.targets.saveAll(added.targets());
		this.duties.saveAll(added.duties());
		added.ruleChanges().forEach(this.ruleChanges::save);
	}

}
