package org.gongjian.app.publishing;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.importing.AmendmentRefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.ledger.PartChange;
import org.gongjian.domain.plan.PlanImport;

/**
 * Lets a plan that is published already follow a new text.
 */
public interface Amending {

	/**
	 * Amends the plan in the running transaction.
	 * @param amendment the import that says which plan, held for the change
	 * @throws AmendmentRefusedException if the plan has moved on, or nothing would change
	 */
	void amend(CurrentAccount account, PlanImport amendment, NewText text);

	/**
	 * Which targets of a plan no longer add up with those that they are linked to, a
	 * sentence each.
	 */
	List<String> clashes(UUID planId);

	/**
	 * What a text would change of who answers for the tasks of the plan.
	 * @param amendment the import that says which plan
	 */
	List<PartChange> partChanges(PlanImport amendment, List<ActionText> text);

}
