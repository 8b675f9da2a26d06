package org.gongjian.app.amending;

import org.gongjian.domain.ledger.LedgerParts;
import org.gongjian.domain.plan.Plan;

/**
 * A plan that is being amended, with all its parts as its latest text left them.
 *
 * @param plan the plan
 * @param parts its parts
 */
record PlanInForce(Plan plan, LedgerParts parts) {
}
