package org.gongjian.app.standing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.plan.FormerShape;
import org.gongjian.domain.plan.FormerShapes;
import org.gongjian.domain.plan.Plan;
import org.gongjian.persistence.duty.DutyQueries;
import org.gongjian.persistence.standing.ActionRow;
import org.gongjian.persistence.standing.PastQueries;
import org.gongjian.persistence.standing.StandingQueries;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how a plan is shaped before it follows its next text, so that it can be shown as
 * of every day of this one.
 */
@Component
public class ShapeKeeper {

	private final StandingQueries standing;

	private final PastQueries past;

	private final DutyQueries duties;

	private final FormerShapes shapes;

	ShapeKeeper(StandingQueries standing, PastQueries past, DutyQueries duties, FormerShapes shapes) {
		this.standing = standing;
		this.past = past;
		this.duties = duties;
		this.shapes = shapes;
	}

	/**
	 * Keeps the shape of a plan.
	 * @param until when the next text is published
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Plan plan, Instant until) {
		Scope all = Scope.whole(plan.jurisdictionId());
		List<UUID> id = List.of(plan.id());
		PlanShape shape = new PlanShape(plan.title(), plan.documentNumber(), plan.years(),
				this.standing.findActions(all, id, true),
				this.standing.findActions(all, id, false).stream().map(ActionRow::id).distinct().toList(),
				this.standing.findTasks(all, id, true), this.past.findAssignments(all, id, true),
				this.standing.findTargets(all, id, true), this.duties.findOwing(all, id, true));
		this.shapes.save(new FormerShape(plan, until, ShapeJson.write(shape)));
	}

}
