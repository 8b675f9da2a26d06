package org.gongjian.app.target;

/**
 * A unit was to report figures that has no part in the target's task, and so no report to
 * write them in.
 */
class NotAssignedException extends RuntimeException {

	NotAssignedException() {
		super("A reporting unit has no part in the task");
	}

}
