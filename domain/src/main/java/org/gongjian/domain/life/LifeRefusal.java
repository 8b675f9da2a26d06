package org.gongjian.domain.life;

/**
 * Why something cannot be done to a task now, or not by this person.
 */
public enum LifeRefusal {

	/** No unit has signed for the task yet. */
	NOT_SIGNED,
	/** An application waits; what is asked for would change under it. */
	APPLICATION_WAITS,
	/** There is no application of this kind to decide on. */
	NOTHING_ASKED,
	/** It is suspended. */
	IS_SUSPENDED,
	/** It is not suspended. */
	NOT_SUSPENDED,
	/** It is closed. */
	IS_CLOSED,
	/** It is not closed. */
	NOT_CLOSED,
	/** An amendment took it away. */
	IS_WITHDRAWN,
	/** Only a unit that answers for the task may. */
	ANSWERING_UNIT_ONLY,
	/** Only a unit that has a part in the task may. */
	ASSIGNED_UNIT_ONLY,
	/** Only the office may. */
	OFFICE_ONLY,
	/** Only an amendment of the plan may. */
	AMENDMENT_ONLY,
	/** The person asked for it themselves. */
	OWN_REQUEST,
	/** Another decision was made, or another application took its place. */
	CHANGED_MEANWHILE,
	/** Steps are open. */
	STEPS_OPEN,
	/** The step is not there or has ended. */
	STEP_ENDED,
	/** The step is another unit's. */
	STEP_OF_ANOTHER,
	/** The day is not after the one by which the task is due now. */
	DAY_NOT_LATER,
	/** The day of a step is after the one by which the task is due. */
	STEP_AFTER_DUE,
	/** No reason was given. */
	REASON_MISSING

}
