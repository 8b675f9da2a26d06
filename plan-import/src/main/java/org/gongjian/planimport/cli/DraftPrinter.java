package org.gongjian.planimport.cli;

import org.gongjian.planimport.PlanDraft;

/**
 * Prints drafts one after the other.
 */
interface DraftPrinter {

	/**
	 * Prints a draft.
	 * @param source the name of its file
	 */
	void print(String source, PlanDraft draft);

	/** Called once, after the last draft. */
	void end();

}
