package org.gongjian.app.year;

/**
 * What a unit does about a report.
 */
enum Conduct {

	/** Nothing. */
	SILENT,
	/** It comes after the deadline. */
	LATE,
	/** It comes in time, is sent back, and comes again after the deadline. */
	RETURNED,
	/** It comes in time, is sent back twice, and never comes again. */
	GIVEN_UP,
	/** It comes in time and nobody reviews it. */
	WAITING,
	/** It comes in time and is approved. */
	IN_TIME

}
