package org.gongjian.app.plan;

import java.util.List;

import org.gongjian.persistence.plan.PlanRow;
import org.gongjian.persistence.plan.RevisedTaskRow;

/**
 * What one text of a plan changed, as far as the person sees it.
 */
public record RevisedPlan(PlanRow plan, int number, List<RevisedTaskRow> added, List<RevisedTaskRow> withdrawn,
		List<RevisedTaskRow> changed) {

}
