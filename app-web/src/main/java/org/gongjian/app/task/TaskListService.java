package org.gongjian.app.task;

import java.util.List;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.domain.account.Scope;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the ledger: all plans that the person sees, or the one in the address.
 */
@Service
class TaskListService {

	private static final int ROWS = 100;

	private final PlanStandings standings;

	TaskListService(PlanStandings standings) {
		this.standings = standings;
	}

	/** All tasks that the filter leaves, on whatever page. */
	@Transactional(readOnly = true)
	List<TaskStanding> found(TaskFilter filter, CurrentAccount account, Moment moment) {
		List<PlanRow> chosen = this.standings.plans(account.scope(), filter.plan(), moment)
			.stream()
			.filter((plan) -> filter.plan() == null || plan.id().equals(filter.plan()))
			.toList();
		return found(filter, account, this.standings.asOf(account.scope(), chosen, moment));
	}

	private static List<TaskStanding> found(TaskFilter filter, CurrentAccount account, Standing standing) {
		return standing.tasks().stream().filter((task) -> filter.matches(task, account)).toList();
	}

	@Transactional(readOnly = true)
	TaskList list(TaskFilter filter, CurrentAccount account, Moment moment) {
		List<PlanRow> all = this.standings.plans(account.scope(), filter.plan(), moment);
		List<PlanRow> chosen = all.stream()
			.filter((plan) -> filter.plan() == null || plan.id().equals(filter.plan()))
			.toList();
		Standing standing = this.standings.asOf(account.scope(), chosen, moment);
		List<TaskStanding> found = found(filter, account, standing);
		int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
		int page = Math.min(filter.pageNumber(), pages);
		List<TaskLine> lines = found.stream().skip((page - 1L) * ROWS).limit(ROWS).map(TaskLine::of).toList();
		int tasks = (int) found.stream().filter(TaskStanding::isTask).count();
		return new TaskList(filter, Tree.of(all, standing, filter), standing.actionOptions(),
				standing.units(account.scope()), lines, found.size(), tasks, page, pages);
	}

	/** The plans that a list as of the moment leaves out. */
	@Transactional(readOnly = true)
	List<String> notKept(Scope scope, Moment moment) {
		return this.standings.notKept(scope, moment);
	}

}
