package org.gongjian.app.standing;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.plan.PlanYears;
import org.gongjian.persistence.duty.OwingRow;
import org.gongjian.persistence.standing.ActionRow;
import org.gongjian.persistence.standing.AssignmentRow;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a text of it had shaped it: the very rows that a standing is made of, with
 * what earlier texts had withdrawn. What facts say differently of an earlier moment
 * (lives, rules, reports, records) is taken from the facts.
 *
 * @param actionsInForce the actions that no text had withdrawn
 * @param parts the parts in force
 */
public record PlanShape(String title, @Nullable String documentNumber, PlanYears years, List<ActionRow> actions,
		List<UUID> actionsInForce, List<TaskRow> tasks, List<AssignmentRow> parts, List<TargetRow> targets,
		List<OwingRow> duties) {

	/** The same with other parts. */
	PlanShape with(List<AssignmentRow> parts) {
		return new PlanShape(this.title, this.documentNumber, this.years, this.actions, this.actionsInForce, this.tasks,
				parts, this.targets, this.duties);
	}

}
