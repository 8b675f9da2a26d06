package org.gongjian.domain.target;

/**
 * When a target's comparison has to be true.
 */
public enum TargetMode {

	/** In every period; the default for ceilings. */
	HOLD,
	/** By the due date; the default for everything else. */
	REACH

}
