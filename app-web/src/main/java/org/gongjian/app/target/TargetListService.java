package org.gongjian.app.target;

import java.util.List;

import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.Option;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.domain.account.Scope;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lists of targets: of all plans that the person sees, or of the one in the
 * address.
 */
@Service
class TargetListService {

	private static final int ROWS = 100;

	private final PlanStandings standings;

	private final TargetLines lines;

	TargetListService(PlanStandings standings, TargetLines lines) {
		this.standings = standings;
		this.lines = lines;
	}

	/** All targets that the filter leaves, on whatever page. */
	@Transactional(readOnly = true)
	List<TargetStanding> found(TargetFilter filter, Scope scope, Moment moment) {
		List<PlanRow> chosen = this.standings.plans(scope, filter.plan(), moment)
			.stream()
			.filter((plan) -> filter.plan() == null || plan.id().equals(filter.plan()))
			.toList();
		return found(filter, this.standings.asOf(scope, chosen, moment));
	}

	private static List<TargetStanding> found(TargetFilter filter, Standing standing) {
		return standing.targets().stream().filter(filter::matches).toList();
	}

	@Transactional(readOnly = true)
	TargetList list(TargetFilter filter, Scope scope, Moment moment) {
		List<PlanRow> all = this.standings.plans(scope, filter.plan(), moment);
		List<PlanRow> chosen = all.stream()
			.filter((plan) -> filter.plan() == null || plan.id().equals(filter.plan()))
			.toList();
		Standing standing = this.standings.asOf(scope, chosen, moment);
		List<TargetStanding> found = found(filter, standing);
		int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
		int page = Math.min(filter.pageNumber(), pages);
		List<TargetLine> lines = found.stream().skip((page - 1L) * ROWS).limit(ROWS).map(this.lines::of).toList();
		return new TargetList(filter, all.stream().map((plan) -> new Option(plan.id(), plan.title())).toList(),
				standing.actionOptions(), standing.units(scope), lines, found.size(), page, pages);
	}

	/** The plans that a list as of the moment leaves out. */
	@Transactional(readOnly = true)
	List<String> notKept(Scope scope, Moment moment) {
		return this.standings.notKept(scope, moment);
	}

}
