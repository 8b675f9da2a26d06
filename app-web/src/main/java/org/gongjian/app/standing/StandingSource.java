package org.gongjian.app.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.persistence.standing.ActionRow;
import org.gongjian.persistence.standing.FigureRow;
import org.gongjian.persistence.standing.LowerRow;
import org.gongjian.persistence.standing.PartRow;
import org.gongjian.persistence.standing.StoredPlan;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;

/**
 * Where the rows come from that a standing is made of: those of now or those of a past
 * moment. All are of the plans that are asked for and in the person's scope.
 */
interface StandingSource {

	List<ActionRow> actions();

	List<TaskRow> tasks();

	/**
	 * Parts of units with their reports for these periods and those that matter anyway.
	 */
	List<PartRow> parts(Set<LocalDate> periods);

	List<TargetRow> targets();

	/** The targets that are counted in these. */
	List<LowerRow> lowers(Set<UUID> uppers);

	/** The figures that count, also of these lower targets. */
	List<FigureRow> figures(Collection<UUID> lowers);

	/** How plans are reported on. */
	List<PlanRow> rhythms(List<StoredPlan> plans);

	List<DutyStanding> duties();

}
