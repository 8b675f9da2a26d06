package org.gongjian.app.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.gongjian.domain.account.Scope;
import org.gongjian.persistence.standing.ActionRow;
import org.gongjian.persistence.standing.FigureRow;
import org.gongjian.persistence.standing.LowerQueries;
import org.gongjian.persistence.standing.LowerRow;
import org.gongjian.persistence.standing.PartRow;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.StandingQueries;
import org.gongjian.persistence.standing.StoredPlan;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;

/**
 * The rows as they are now.
 *
 * @param past whether with what amendments have withdrawn
 */
record PresentSource(StandingQueries queries, LowerQueries lowerQueries,
		Function<List<StoredPlan>, List<PlanRow>> rhythm, Supplier<List<DutyStanding>> dutyStandings, Scope scope,
		List<UUID> plans, boolean past, Moment now) implements StandingSource {

	@Override
	public List<ActionRow> actions() {
		return this.queries.findActions(this.scope, this.plans, this.past);
	}

	@Override
	public List<TaskRow> tasks() {
		return this.queries.findTasks(this.scope, this.plans, this.past);
	}

	@Override
	public List<PartRow> parts(Set<LocalDate> periods) {
		return this.queries.findParts(this.scope, this.plans, periods, this.past);
	}

	@Override
	public List<TargetRow> targets() {
		return this.queries.findTargets(this.scope, this.plans, this.past);
	}

	@Override
	public List<LowerRow> lowers(Set<UUID> uppers) {
		return this.lowerQueries.findLowers(uppers, this.now.at());
	}

	@Override
	public List<FigureRow> figures(Collection<UUID> lowers) {
		return this.queries.findFigures(this.scope, this.plans, this.past, lowers, this.now.at());
	}

	@Override
	public List<PlanRow> rhythms(List<StoredPlan> plans) {
		return this.rhythm.apply(plans);
	}

	@Override
	public List<DutyStanding> duties() {
		return this.dutyStandings.get();
	}

}
