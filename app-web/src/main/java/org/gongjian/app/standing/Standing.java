package org.gongjian.app.standing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.task.TaskState;
import org.gongjian.persistence.standing.PlanRow;

/**
 * How the plans that were asked for stand on a day, as far as the person sees.
 *
 * @param tasks in the plans' order, the goals of actions among them
 * @param targets in the plans' order, standards among them
 * @param reports those expected for the latest closed and for the current period
 * @param returned those of all periods that were sent back, oldest first
 * @param duties of all units of the tasks
 */
public record Standing(LocalDate day, List<PlanRow> plans, List<Action> actions, List<TaskStanding> tasks,
		List<TargetStanding> targets, List<ReportStanding> reports, List<ReturnedReport> returned,
		List<DutyStanding> duties) {

	public Optional<TaskStanding> task(UUID id) {
		return this.tasks.stream().filter((task) -> task.task().id().equals(id)).findFirst();
	}

	public Optional<TargetStanding> target(UUID id) {
		return this.targets.stream().filter((target) -> target.target().id().equals(id)).findFirst();
	}

	/**
	 * The units that answer for these tasks, by name; of units not seen there is none.
	 */
	public List<Option> units(Scope scope) {
		return this.tasks.stream()
			.flatMap((task) -> task.units().stream())
			.filter((unit) -> scope.sees(unit.unitId()))
			.map((unit) -> new Option(unit.unitId(), unit.unit()))
			.distinct()
			.sorted(Comparator.comparing(Option::name, Collator.getInstance(Locale.CHINA)))
			.toList();
	}

	/** The actions as something to choose. */
	public List<Option> actionOptions() {
		return this.actions.stream().map((action) -> new Option(action.id(), action.name())).toList();
	}

	/** How many numbered tasks are in a state. */
	public int count(TaskState state, Predicate<TaskStanding> which) {
		return (int) this.tasks.stream()
			.filter((task) -> task.isTask() && task.state() == state && which.test(task))
			.count();
	}

	public Completeness completeness(ReportingPeriod period, Predicate<ReportStanding> which) {
		return Completeness.of(this.reports.stream()
			.filter((report) -> report.period().equals(period) && which.test(report))
			.toList());
	}

}
