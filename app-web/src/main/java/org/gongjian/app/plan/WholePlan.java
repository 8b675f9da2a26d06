package org.gongjian.app.plan;

import java.util.List;

import org.gongjian.persistence.plan.PlanRow;
import org.gongjian.persistence.plan.RevisionRow;

/**
 * A plan with its actions and its texts, the latest first.
 */
record WholePlan(PlanRow plan, List<PlanAction> actions, List<RevisionRow> revisions) {

}
