package org.gongjian.app.importing.edit;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.planimport.PlanDraft;

/**
 * One change of a draft.
 */
public interface Edit {

	/**
	 * Carries the change out on a draft.
	 * @throws NotFoundException if the draft has no such place
	 * @throws EditRefusedException if the change makes no sense there
	 */
	Edited apply(PlanDraft draft);

}
