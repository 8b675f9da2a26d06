package org.gongjian.app.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.plan.FormerShape;
import org.gongjian.domain.plan.FormerShapes;
import org.gongjian.domain.plan.Plan;
import org.gongjian.persistence.duty.DutyQueries;
import org.gongjian.persistence.standing.ActionRow;
import org.gongjian.persistence.standing.AssignmentRow;
import org.gongjian.persistence.standing.PastQueries;
import org.gongjian.persistence.standing.StandingQueries;

import org.springframework.stereotype.Component;

/**
 * Finds how each text of a plan shaped it: the latest one from the ledger, former ones as
 * they were kept.
 */
@Component
public class TextShapes {

	private final StandingQueries standing;

	private final PastQueries past;

	private final DutyQueries duties;

	private final FormerShapes shapes;

	TextShapes(StandingQueries standing, PastQueries past, DutyQueries duties, FormerShapes shapes) {
		this.standing = standing;
		this.past = past;
		this.duties = duties;
		this.shapes = shapes;
	}

	/** The shape that the latest text makes. */
	PlanShape latest(Plan plan) {
		Scope all = Scope.whole(plan.jurisdictionId());
		List<UUID> id = List.of(plan.id());
		return new PlanShape(plan.title(), plan.documentNumber(), plan.years(),
				this.standing.findActions(all, id, true),
				this.standing.findActions(all, id, false).stream().map(ActionRow::id).distinct().toList(),
				this.standing.findTasks(all, id, true), this.past.findAssignments(all, id, true),
				this.standing.findTargets(all, id, true), this.duties.findOwing(all, id, true));
	}

	/**
	 * The shape that a text made, with the units as they are now; empty where it was not
	 * kept or there is no such text.
	 */
	public Optional<PlanShape> of(Plan plan, int revision) {
		Optional<PlanShape> shape = (revision == plan.latestRevision().number()) ? Optional.of(latest(plan))
				: this.shapes.findByJurisdictionIdAndPlanIdAndRevision(plan.jurisdictionId(), plan.id(), revision)
					.map(FormerShape::shape)
					.map(ShapeJson::read);
		UnitsNow units = units(plan.jurisdictionId());
		return shape.map((found) -> found.with(found.parts().stream().map((part) -> of(part, units)).toList()));
	}

	/** The unit that this one is now, where it was merged into another. */
	public UUID unitNow(UUID jurisdictionId, UUID unit) {
		return units(jurisdictionId).follow(unit);
	}

	private UnitsNow units(UUID jurisdictionId) {
		return UnitsNow.of(this.past.findUnits(Set.of(jurisdictionId)));
	}

	private static AssignmentRow of(AssignmentRow part, UnitsNow units) {
		return new AssignmentRow(part.id(), part.planId(), part.taskId(), units.follow(part.unitId()),
				units.name(part.unitId()), part.role(), part.viaGroup(), part.owedFrom());
	}

}
