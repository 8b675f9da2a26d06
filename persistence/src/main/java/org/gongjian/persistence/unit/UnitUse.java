package org.gongjian.persistence.unit;

/**
 * What hangs on a unit that is to be merged into another.
 *
 * @param tasks parts in tasks in which the other has none
 * @param sharedTasks parts in tasks in which both have one
 * @param reports reports
 * @param doubleReports of these, those for a period and task for which the other has
 * reported as well
 * @param figures approved figures
 * @param actions actions that it leads
 * @param targets targets that it reports
 * @param accounts people
 * @param words collective words that it is a member of
 * @param below units below it
 */
public record UnitUse(int tasks, int sharedTasks, int reports, int doubleReports, int figures, int actions, int targets,
		int accounts, int words, int below) {

	/** Whether anything but a collective word hangs on it. */
	public boolean any() {
		return this.tasks + this.sharedTasks + this.reports + this.figures + this.actions + this.targets + this.accounts
				+ this.below > 0;
	}

}
