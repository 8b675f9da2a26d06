package org.gongjian.domain.task;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.target.TargetState;

/**
 * What the state of a task follows from.
 *
 * @param due the day by which it is to be done
 * @param assignments how many units report on it
 * @param completed how many of them have an approved report of 100 %
 * @param periodsClosed how many periods are past their deadline
 * @param reportsMissing how many units have sent nothing for the latest closed period,
 * those that are done left aside
 * @param targets the states of its targets
 */
public record TaskFacts(LocalDate due, int assignments, int completed, int periodsClosed, int reportsMissing,
		List<TargetState> targets) {

	public TaskFacts {
		targets = List.copyOf(targets);
	}

}
