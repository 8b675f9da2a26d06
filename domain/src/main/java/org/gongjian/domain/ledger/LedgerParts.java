package org.gongjian.domain.ledger;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetRuleChange;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.TaskItem;

/**
 * Parts of a plan: of one that is there, or those that a new text brings.
 *
 * @param ruleChanges what a new text changed of how targets are judged
 */
public record LedgerParts(List<SpecialAction> actions, List<TaskItem> tasks, List<Assignment> assignments,
		List<NumericTarget> targets, List<Duty> duties, List<TargetRuleChange> ruleChanges) {

	/** No parts yet. */
	public static LedgerParts none() {
		return new LedgerParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>());
	}

	/** The parts that no later text has withdrawn, but all assignments. */
	public LedgerParts inForce() {
		return new LedgerParts(this.actions.stream().filter((action) -> action.withdrawnIn() == null).toList(),
				this.tasks.stream().filter((task) -> task.withdrawnIn() == null).toList(), this.assignments,
				this.targets.stream().filter((target) -> target.withdrawnIn() == null).toList(),
				this.duties.stream().filter((duty) -> duty.withdrawnIn() == null).toList(), this.ruleChanges);
	}

}
